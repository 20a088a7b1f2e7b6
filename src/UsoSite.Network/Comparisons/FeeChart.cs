namespace UsoSite.Network;

/// <summary>
/// Yearly fees as bars: a group for each tier, then the fees that are known from decisions only. A season takes part where
/// its sources say anything of its fees.
/// </summary>
/// <param name="Height">Pixels.</param>
/// <param name="Rows">The same figures as a table, newest season first.</param>
public sealed record FeeChart(
    string Height, string BarStart, IReadOnlyList<FeeChartGroup> Groups, IReadOnlyList<TierRangeView> Ranges, IReadOnlyList<FeeChartRow> Rows)
{
    private const double Start = 26;
    private const double Longest = 50;
    private const int Heading = 20;
    private const int BarHeight = 24;
    private const int LabelledBarHeight = 42;
    private const int Gap = 14;

    public static FeeChart From(Network network)
    {
        Season[] seasons = [.. network.Seasons.Reverse().Where(s => network.Schedule(s.Id).Tiers.Count > 0 || network.DecidedFeesOf(s).Count > 0)];
        var ranges = TierRange.In(network, seasons);
        Decision[] decided = [.. seasons.Where(s => network.Schedule(s.Id).Tiers.Count == 0).SelectMany(network.DecidedFeesOf)];
        var highest = seasons.SelectMany(s => network.Schedule(s.Id).Tiers).Select(tier => tier.AnnualFee)
            .Concat(decided.Select(decision => decision.AnnualFee)).Max() ?? 1;

        List<FeeChartGroup> groups = [];
        var y = 0;
        foreach (var range in ranges)
        {
            groups.Add(Group(TierRangeView.From(range), ref y, BarHeight, seasons.Select<Season, Func<int, FeeChartBar>>(season =>
            {
                var tier = network.TierOf(season, range);
                var state = tier is null ? "missing" : tier.AnnualFee is null ? "unknown" : "published";
                return top => Bar(SeasonRef.To(season), state, tier?.AnnualFee, null, top + 15, top + 3, highest);
            })));
        }

        if (decided.Length > 0)
        {
            groups.Add(Group(null, ref y, LabelledBarHeight, decided.Select<Decision, Func<int, FeeChartBar>>(decision =>
            {
                var view = DecisionView.From(decision, network);
                return top => Bar(view.Season, view.Joined ? "paid" : "proposed", view.Annual, view, top + 13, top + 19, highest);
            })));
        }

        return new FeeChart(
            ChartNumbers.Format(y),
            ChartNumbers.Format(Start),
            groups,
            [.. ranges.Select(TierRangeView.From)],
            [.. seasons.Select(season => FeeChartRow.From(season, ranges, network))]);
    }

    private static FeeChartGroup Group(TierRangeView? range, ref int y, int barHeight, IEnumerable<Func<int, FeeChartBar>> bars)
    {
        var heading = y + Heading;
        var top = heading + 8;
        FeeChartBar[] placed = [.. bars.Select((bar, i) => bar(top + (i * barHeight)))];
        var bottom = top + (placed.Length * barHeight);
        y = bottom + Gap;
        return new FeeChartGroup(range, ChartNumbers.Format(heading), ChartNumbers.Format(top - 1), ChartNumbers.Format(bottom - 3), placed);
    }

    private static FeeChartBar Bar(SeasonRef season, string state, int? annual, DecisionView? decision, int label, int bar, int highest)
    {
        var width = annual is { } euros ? Longest * euros / highest : 0;
        return new FeeChartBar(
            season, state, annual, decision, ChartNumbers.Format(label), ChartNumbers.Format(bar), ChartNumbers.Format(bar + 12.5),
            ChartNumbers.Format(width), ChartNumbers.Format(Start + width));
    }
}
