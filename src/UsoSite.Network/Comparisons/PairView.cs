namespace UsoSite.Network;

/// <summary>Two seasons compared.</summary>
/// <param name="BothWhole">True where the sources describe the offerings of both seasons as a whole.</param>
/// <param name="SharedMembers">Municipalities that the sources name in both seasons, signed up or confirmed.</param>
public sealed record PairView(
    SeasonRef Older,
    SeasonRef Newer,
    ComparisonSummaryView Summary,
    ComparisonTableView Table,
    bool BothWhole,
    IReadOnlyList<MunicipalityRef> SharedMembers)
{
    public required SeasonChoiceView Choice { get; init; }

    /// <summary>Both seasons with the others; without those that have no other.</summary>
    public required IReadOnlyList<OtherPairsView> OtherPairs { get; init; }
}
