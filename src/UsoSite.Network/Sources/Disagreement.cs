namespace UsoSite.Network;

/// <summary>Something that the sources say differently or wrongly, or that needs a note, and how the site treats it.</summary>
/// <param name="IsNote">True where the sources do not disagree.</param>
/// <param name="Seasons">The seasons that it concerns; none where it concerns no season in particular.</param>
/// <param name="Municipality">The municipality that it concerns; null where it concerns none in particular.</param>
/// <param name="Topics">What it is about, as the schema lists them: <c>number</c>, <c>fee</c>, <c>members</c> …</param>
[Table("disagreements")]
public sealed record Disagreement(
    [Key] string Id,
    [Column("kind", Is = "note")] bool IsNote,
    [References("seasons")] IReadOnlyList<string> Seasons,
    [References("municipalities", "code")] MunicipalityCode? Municipality,
    IReadOnlyList<string> Topics,
    [Required] LocalText Subject,
    [Required] LocalText Statement,
    [References("sources")] IReadOnlyList<string> Sources,
    LocalText Treatment);

/// <summary>A disagreement as pages point to it.</summary>
/// <param name="Id">Its place on the page of sources is <c>ristiriita-</c> and this.</param>
public sealed record DisagreementRef(string Id, bool IsNote, LocalText Subject, LocalText Treatment)
{
    public static IReadOnlyList<DisagreementRef> To(IEnumerable<Disagreement> disagreements) =>
        [.. disagreements.Select(disagreement => new DisagreementRef(disagreement.Id, disagreement.IsNote, disagreement.Subject, disagreement.Treatment))];
}

/// <summary>Which disagreements concern a season or a topic.</summary>
public static class DisagreementQueries
{
    public static IReadOnlyList<Disagreement> DisagreementsOf(this Network network, Season season) =>
        [.. network.Tables.Disagreements.Where(disagreement => disagreement.Seasons.Contains(season.Id.Value))];

    /// <summary>The disagreements that concern no season in particular.</summary>
    public static IReadOnlyList<Disagreement> DisagreementsOfNoSeason(this Network network) =>
        [.. network.Tables.Disagreements.Where(disagreement => disagreement.Seasons.Count == 0)];

    /// <summary>Those with a topic.</summary>
    /// <param name="topic">As the schema lists them: <c>members</c>.</param>
    public static IReadOnlyList<Disagreement> About(this IEnumerable<Disagreement> disagreements, string topic) =>
        [.. disagreements.Where(disagreement => disagreement.Topics.Contains(topic))];
}
