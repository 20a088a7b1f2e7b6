namespace UsoSite.Network;

/// <summary>Something that the sources say differently or wrongly, and how the site treats it.</summary>
/// <param name="Seasons">The seasons that it concerns; none where it concerns no season in particular.</param>
/// <param name="Municipality">The municipality that it concerns; null where it concerns none in particular.</param>
/// <param name="Topics">What it is about, as the schema lists them: <c>number</c>, <c>fee</c>, <c>members</c> …</param>
[Table("disagreements")]
public sealed record Disagreement(
    [Key] string Id,
    [References("seasons")] IReadOnlyList<string> Seasons,
    [References("municipalities", "code")] MunicipalityCode? Municipality,
    IReadOnlyList<string> Topics,
    [Required] LocalText Subject,
    [Required] LocalText Statement,
    [References("sources")] IReadOnlyList<string> Sources,
    LocalText Treatment);

/// <summary>A disagreement as pages point to it.</summary>
/// <param name="Id">Its place on the page of sources is <c>ristiriita-</c> and this.</param>
public sealed record DisagreementRef(string Id, LocalText Subject, LocalText Treatment)
{
    public static IReadOnlyList<DisagreementRef> To(IEnumerable<Disagreement> disagreements) =>
        [.. disagreements.Select(disagreement => new DisagreementRef(disagreement.Id, disagreement.Subject, disagreement.Treatment))];
}
