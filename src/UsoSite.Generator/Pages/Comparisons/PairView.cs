using UsoSite.Generator.Pages.Shared;

namespace UsoSite.Generator.Pages.Comparisons;

/// <summary>Two seasons compared.</summary>
/// <param name="BothWhole">True where the sources describe the offerings of both seasons as a whole.</param>
/// <param name="SharedMembers">Municipalities that the sources name in both seasons, signed up or confirmed.</param>
public sealed record PairView(
    SeasonRef Older,
    SeasonRef Newer,
    ComparisonSummaryView Summary,
    ComparisonTableView Table,
    bool BothWhole,
    IReadOnlyList<MunicipalityRef> SharedMembers);
