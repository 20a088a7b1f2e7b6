namespace UsoSite.Network;

/// <summary>The decision that a municipality's fee in a season goes by, or a proposal.</summary>
/// <param name="Date">Null where not known.</param>
/// <param name="Annual">Euros a year; null where the decision does not state it.</param>
/// <param name="Total">Euros for the season; null where the decision does not state it.</param>
public sealed record OwnDecision(
    string Id, string Municipality, string Season, DateOnly? Date, int? Annual, int? Total, bool VatExcluded, bool Joined, IReadOnlyList<string> Sources)
{
    /// <summary>One for each municipality and season that has any: the one that <see cref="Network.FeeOf"/> chooses.</summary>
    public static IEnumerable<OwnDecision> In(Network network) => network.Tables.Decisions
        .Select(decision => (decision.Municipality, decision.Season))
        .Distinct()
        .Select(own => network.FeeOf(own.Municipality, network.Season(own.Season)).Decision)
        .OfType<Decision>()
        .Select(d => new OwnDecision(d.Id, d.Municipality.Value, d.Season.Value, d.Date, d.AnnualFee, d.TotalFee, d.VatExcluded, d.Joined, d.Sources));
}
