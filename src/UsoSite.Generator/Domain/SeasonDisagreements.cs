namespace UsoSite.Generator.Domain;

/// <summary>Which disagreements concern a season.</summary>
public static class SeasonDisagreements
{
    /// <summary>
    /// The disagreements of a season: those whose id or Finnish subject names it, and, of those that name no season there, the
    /// ones whose statement does. So a season that is only evidence for another season's figure is left out.
    /// </summary>
    public static IReadOnlyList<Disagreement> DisagreementsOf(this Network network, Season season) =>
        [.. network.Tables.Disagreements.Where(disagreement => Concerns(disagreement, season, network.Seasons))];

    /// <summary>The disagreements that concern no season in particular.</summary>
    public static IReadOnlyList<Disagreement> DisagreementsOfNoSeason(this Network network) =>
        [.. network.Tables.Disagreements.Where(disagreement => !network.Seasons.Any(season => Concerns(disagreement, season, network.Seasons)))];

    /// <summary>Those whose id has one of the words: <c>members-2017-2018</c> is about <c>members</c>.</summary>
    public static IReadOnlyList<Disagreement> About(this IEnumerable<Disagreement> disagreements, params string[] words) =>
        [.. disagreements.Where(disagreement => disagreement.Id.Split('-').Intersect(words).Any())];

    private static bool Concerns(Disagreement disagreement, Season season, IReadOnlyList<Season> all) =>
        all.Any(other => NamedInHeading(disagreement, other))
            ? NamedInHeading(disagreement, season)
            : disagreement.Statement.Fi.Contains(season.Id.Years, StringComparison.Ordinal);

    private static bool NamedInHeading(Disagreement disagreement, Season season) =>
        disagreement.Id.Contains(season.Id.Value, StringComparison.Ordinal)
        || disagreement.Subject.Fi.Contains(season.Id.Years, StringComparison.Ordinal);
}
