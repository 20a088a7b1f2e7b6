namespace UsoSite.Network;

/// <summary>How many matters of two seasons are alike, differ, or cannot be compared.</summary>
/// <param name="Compared">Same, changed, added and removed together.</param>
/// <param name="States">Every state with its count, in the order of the enumeration.</param>
public sealed record ComparisonSummaryView(
    string Older, string Newer, int Total, int Compared, int Same, int Changed, int Added, int Removed, int Incomparable, int Missing,
    IReadOnlyList<StateCountView> States)
{
    public static ComparisonSummaryView From(SeasonComparison comparison) => new(
        comparison.Older.Id.Years,
        comparison.Newer.Id.Years,
        comparison.Rows.Count,
        comparison.Compared,
        comparison.Count(SeasonComparisonState.Same),
        comparison.Count(SeasonComparisonState.Changed),
        comparison.Count(SeasonComparisonState.Added),
        comparison.Count(SeasonComparisonState.Removed),
        comparison.Count(SeasonComparisonState.NotComparable),
        comparison.Count(SeasonComparisonState.NotInSources),
        [.. Enum.GetValues<SeasonComparisonState>().Select(state => new StateCountView(ComparisonRowView.StateOf(state), comparison.Count(state)))]);
}
