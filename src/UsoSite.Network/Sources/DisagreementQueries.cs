namespace UsoSite.Network;

/// <summary>Which disagreements concern a season, a municipality or a topic.</summary>
public static class DisagreementQueries
{
    public static IReadOnlyList<Disagreement> DisagreementsOf(this Network network, Season season) =>
        [.. network.Tables.Disagreements.Where(disagreement => disagreement.Seasons.Contains(season.Id.Value))];

    /// <summary>The disagreements that concern no season in particular.</summary>
    public static IReadOnlyList<Disagreement> DisagreementsOfNoSeason(this Network network) =>
        [.. network.Tables.Disagreements.Where(disagreement => disagreement.Seasons.Count == 0)];

    public static IReadOnlyList<Disagreement> DisagreementsOf(this Network network, Municipality municipality) =>
        [.. network.Tables.Disagreements.Where(disagreement => disagreement.Municipality == municipality.Code)];

    /// <summary>Those with a topic.</summary>
    /// <param name="topic">As the schema lists them: <c>members</c>.</param>
    public static IReadOnlyList<Disagreement> About(this IEnumerable<Disagreement> disagreements, string topic) =>
        [.. disagreements.Where(disagreement => disagreement.Topics.Contains(topic))];
}
