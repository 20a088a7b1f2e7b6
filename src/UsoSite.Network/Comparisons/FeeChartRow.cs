namespace UsoSite.Network;

/// <summary>The fees of one season in the table that equals the chart.</summary>
/// <param name="Fees">In the order of the chart's tiers.</param>
/// <param name="Decided">The fees that decisions state.</param>
public sealed record FeeChartRow(SeasonRef Season, IReadOnlyList<FactView> Fees, FactView Decided)
{
    internal static FeeChartRow From(Season season, IReadOnlyList<TierRange> ranges, Network network)
    {
        var facts = new SeasonFacts(season, network);
        return new FeeChartRow(SeasonRef.To(season), [.. ranges.Select(range => facts.Fee(range))], facts.DecidedFees);
    }
}
