using UsoSite.Generator.Pages.Shared;

namespace UsoSite.Generator.Pages.Comparisons;

/// <summary>A membership in the table that equals the timeline.</summary>
public sealed record TimelineMembership(SeasonRef Season, bool Confirmed, IReadOnlyList<string> Sources);
