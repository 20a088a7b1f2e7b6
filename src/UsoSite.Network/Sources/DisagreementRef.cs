namespace UsoSite.Network;

/// <summary>A disagreement as pages point to it.</summary>
/// <param name="Id">Its place on the page of sources is <c>ristiriita-</c> and this.</param>
public sealed record DisagreementRef(string Id, LocalText Subject, LocalText Treatment)
{
    public static IReadOnlyList<DisagreementRef> To(IEnumerable<Disagreement> disagreements) =>
        [.. disagreements.Select(disagreement => new DisagreementRef(disagreement.Id, disagreement.Subject, disagreement.Treatment))];
}
