namespace UsoSite.Network;

/// <summary>How many matters are in one state.</summary>
public sealed record StateCountView(string State, int Count);
