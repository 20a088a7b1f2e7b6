namespace UsoSite.Network;

/// <summary>A season in the timeline.</summary>
/// <param name="Left">Its left edge in per cent of the width.</param>
/// <param name="Middle">Its middle in per cent of the width.</param>
public sealed record TimelineColumn(SeasonRef Season, string Left, string Middle);
