namespace UsoSite.Network;

/// <summary>
/// Yearly fees as bars: a group for each tier, then the fees that are known from decisions only. A season is shown where its sources say
/// anything of its fees. Coordinates along the width are per cent, along the height pixels.
/// </summary>
public sealed record FeeChart
{
    private const double Start = 26;
    private const double Longest = 50;
    private const int Heading = 20;
    private const int BarHeight = 24;
    private const int LabelledBarHeight = 42;
    private const int Gap = 14;

    /// <summary>The title; null where there is nothing to show.</summary>
    public required FeeFinding? Finding { get; init; }

    public required string Height { get; init; }

    public required string BarStart { get; init; }

    public required IReadOnlyList<FeeChartGroup> Groups { get; init; }

    public required IReadOnlyList<TierRangeView> Ranges { get; init; }

    /// <summary>The same figures as a table, newest season first.</summary>
    public required IReadOnlyList<FeeChartRow> Rows { get; init; }

    public static FeeChart From(Network network)
    {
        Season[] seasons = [.. network.Seasons.Reverse().Where(season => network.Schedule(season.Id).Tiers.Count > 0 || network.DecidedFeesOf(season).Count > 0)];
        var ranges = TierRange.In(network, seasons);
        Decision[] decided = [.. seasons.Where(season => network.Schedule(season.Id).Tiers.Count == 0).SelectMany(network.DecidedFeesOf)];
        var highest = seasons.SelectMany(season => network.Schedule(season.Id).Tiers).Select(tier => tier.AnnualFee)
            .Concat(decided.Select(decision => decision.AnnualFee)).Max() ?? 1;

        List<FeeChartGroup> groups = [];
        var y = 0;
        foreach (var range in ranges)
        {
            groups.Add(Group(ref y, TierRangeView.From(range), BarHeight, seasons, (season, top) =>
                Bar(season, StateOf(network.TierOf(season, range)), network.TierOf(season, range)?.AnnualFee, label: top + 15, bar: top + 3, highest)));
        }

        if (decided.Length > 0)
        {
            groups.Add(Group(ref y, null, LabelledBarHeight, decided, (decision, top) =>
                Bar(network.Season(decision.Season), decision.Joined ? "decided" : "proposed", decision.AnnualFee, label: top + 13, bar: top + 19, highest) with
                {
                    Decision = DecisionView.From(decision, network),
                }));
        }

        return new FeeChart
        {
            Finding = FeeFinding.From(seasons, network),
            Height = ChartNumbers.Format(y),
            BarStart = ChartNumbers.Format(Start),
            Groups = groups,
            Ranges = [.. ranges.Select(TierRangeView.From)],
            Rows = [.. seasons.Select(season => FeeChartRow.From(season, ranges, network))],
        };
    }

    private static string StateOf(FeeTier? tier) => tier is null ? "missing" : tier.AnnualFee is null ? "unknown" : "published";

    /// <param name="y">The upper edge of the group; then that of the next.</param>
    private static FeeChartGroup Group<T>(ref int y, TierRangeView? range, int barHeight, IReadOnlyList<T> fees, Func<T, int, FeeChartBar> bar)
    {
        var heading = y + Heading;
        var top = heading + 8;
        var bottom = top + (fees.Count * barHeight);
        y = bottom + Gap;
        return new FeeChartGroup
        {
            Range = range,
            HeadingY = ChartNumbers.Format(heading),
            AxisTop = ChartNumbers.Format(top - 1),
            AxisBottom = ChartNumbers.Format(bottom - 3),
            Bars = [.. fees.Select((fee, i) => bar(fee, top + (i * barHeight)))],
        };
    }

    private static FeeChartBar Bar(Season season, string state, int? annual, int label, int bar, int highest)
    {
        var width = annual is { } euros ? Longest * euros / highest : 0;
        return new FeeChartBar
        {
            Season = SeasonRef.To(season),
            State = state,
            Annual = annual,
            LabelY = ChartNumbers.Format(label),
            BarY = ChartNumbers.Format(bar),
            TextY = ChartNumbers.Format(bar + 12.5),
            Width = ChartNumbers.Format(width),
            End = ChartNumbers.Format(Start + width),
        };
    }
}
