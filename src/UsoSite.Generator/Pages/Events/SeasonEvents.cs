using UsoSite.Generator.Pages.Shared;

namespace UsoSite.Generator.Pages.Events;

/// <summary>The events of one season, the newest first.</summary>
public sealed record SeasonEvents(SeasonRef Season, IReadOnlyList<EventView> Events);
