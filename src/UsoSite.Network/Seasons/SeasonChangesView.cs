namespace UsoSite.Network;

/// <summary>What differs from the season before, by the same rules as the page of the pair.</summary>
public sealed record SeasonChangesView(ComparisonSummaryView Summary, ComparisonTableView Table)
{
    public static SeasonChangesView? Of(Season season, Network network) =>
        network.Previous(season) is { } previous ? Of(SeasonComparison.Of(network, previous, season), network) : null;

    private static SeasonChangesView Of(SeasonComparison comparison, Network network) => new(
        ComparisonSummaryView.Of(comparison),
        ComparisonTableView.Of(comparison, network, row => row.State
            is SeasonComparisonState.Changed or SeasonComparisonState.Added or SeasonComparisonState.Removed));
}
