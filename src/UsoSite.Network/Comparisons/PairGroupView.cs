namespace UsoSite.Network;

/// <summary>The seasons that a season can be compared with, all of them older, newest first.</summary>
public sealed record PairGroupView(SeasonRef Newer, IReadOnlyList<SeasonRef> Older);
