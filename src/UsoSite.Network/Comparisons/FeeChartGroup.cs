namespace UsoSite.Network;

/// <summary>The fees of one tier, or those that decisions state.</summary>
/// <param name="Range">Null for fees by decision.</param>
public sealed record FeeChartGroup(TierRangeView? Range, string HeadingY, string AxisTop, string AxisBottom, IReadOnlyList<FeeChartBar> Bars);
