namespace UsoSite.Network;

/// <summary>All seasons, newest first.</summary>
/// <param name="Totals">What the sources say of the members of all seasons together.</param>
public sealed record SeasonListView(
    IReadOnlyList<SeasonListRow> Seasons, IReadOnlyList<StatedCountView> Totals, IReadOnlyList<DisagreementRef> TotalDisagreements);
