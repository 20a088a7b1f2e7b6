namespace UsoSite.Network;

/// <summary>All events that the sources date.</summary>
/// <param name="Seasons">Seasons that have events, the newest first.</param>
/// <param name="Without">Seasons of which the sources date no event, the newest first.</param>
public sealed record EventsView(IReadOnlyList<SeasonEvents> Seasons, IReadOnlyList<SeasonRef> Without)
{
    public static EventsView From(Network network)
    {
        SeasonEvents[] all =
        [
            .. network.Seasons.Reverse().Select(season => new SeasonEvents(
                SeasonRef.To(season),
                [.. network.EventsFromNewest().Where(e => e.Season == season.Id).Select(e => EventView.From(e, network))])),
        ];
        return new EventsView([.. all.Where(s => s.Events.Count > 0)], [.. all.Where(s => s.Events.Count == 0).Select(s => s.Season)]);
    }
}
