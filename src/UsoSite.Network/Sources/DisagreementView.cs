namespace UsoSite.Network;

/// <summary>Something that the sources say differently, and how the site treats it.</summary>
public sealed record DisagreementView(string Id, LocalText Subject, LocalText Statement, IReadOnlyList<Source> Sources, LocalText Treatment)
{
    public static DisagreementView From(Disagreement disagreement, Network network) => new(
        disagreement.Id,
        disagreement.Subject,
        disagreement.Statement,
        [.. disagreement.Sources.Select(id => network.Source(id))],
        disagreement.Treatment);
}
