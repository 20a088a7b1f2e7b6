namespace UsoSite.Network;

/// <summary>What differs from the season before, by the same rules as the page of the pair.</summary>
public sealed record SeasonChangesView(ComparisonSummaryView Summary, ComparisonTableView Table)
{
    public static SeasonChangesView? From(Season season, Network network) =>
        network.Previous(season) is { } previous ? From(SeasonComparison.Between(network, previous, season), network) : null;

    private static SeasonChangesView From(SeasonComparison comparison, Network network) => new(
        ComparisonSummaryView.From(comparison),
        ComparisonTableView.From(comparison, network, row => row.State
            is SeasonComparisonState.Changed or SeasonComparisonState.Added or SeasonComparisonState.Removed));
}
