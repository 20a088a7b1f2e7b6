namespace UsoSite.Network;

/// <summary>The events of one season, the newest first.</summary>
public sealed record SeasonEvents(SeasonRef Season, IReadOnlyList<EventView> Events);
