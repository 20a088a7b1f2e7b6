namespace UsoSite.Network;

/// <summary>The fees of one tier, or those that decisions state.</summary>
public sealed record FeeChartGroup
{
    /// <summary>Null for fees by decision.</summary>
    public required TierRangeView? Range { get; init; }

    public required string HeadingY { get; init; }

    public required string AxisTop { get; init; }

    public required string AxisBottom { get; init; }

    public required IReadOnlyList<FeeChartBar> Bars { get; init; }
}

/// <summary>A fee in the chart.</summary>
public sealed record FeeChartBar
{
    public required SeasonRef Season { get; init; }

    /// <summary><c>published</c>, <c>decided</c>, <c>proposed</c>, <c>unknown</c>, or <c>missing</c> where the season's tiers are not in the sources.</summary>
    public required string State { get; init; }

    /// <summary>Euros a year; null where not known.</summary>
    public required int? Annual { get; init; }

    /// <summary>The decision that states the fee, where it does not come from a tier.</summary>
    public DecisionView? Decision { get; init; }

    public required string LabelY { get; init; }

    public required string BarY { get; init; }

    public required string TextY { get; init; }

    public required string Width { get; init; }

    /// <summary>Where the bar ends.</summary>
    public required string End { get; init; }
}

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
