namespace UsoSite.Network;

/// <summary>A fee in the chart. Coordinates along the width are per cent, along the height pixels.</summary>
/// <param name="State">
/// <c>published</c>, <c>paid</c>, <c>proposed</c>, <c>unknown</c>, or <c>missing</c> where the season's tiers are not in the sources.
/// </param>
/// <param name="Annual">Euros a year; null where not known.</param>
/// <param name="Decision">The decision that states the fee, where it does not come from a tier.</param>
/// <param name="End">Where the bar ends.</param>
public sealed record FeeChartBar(
    SeasonRef Season, string State, int? Annual, DecisionView? Decision, string LabelY, string BarY, string TextY, string Width, string End);
