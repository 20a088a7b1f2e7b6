namespace UsoSite.Network;

/// <summary>Makes the page of all events.</summary>
public sealed class EventsPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page("events", language, Addresses.Events(language), "events", InterfaceText.Named("events.title"), EventsView.From(network, language))
        {
            Description = InterfaceText.Named("events.description", ("count", network.Tables.Events.Count)),
            Things = () => [.. network.EventsFromNewest().Select(item => NetworkThings.Event(item, site.Settings, language))],
            Alternates = [EventCalendar.Link(Addresses.Calendar(language), language, site.Settings, null)],
        },
    ];
}

/// <summary>All events that the sources date.</summary>
/// <param name="Seasons">Seasons that have events, the newest first.</param>
/// <param name="Calendar">Address of all of them as a calendar, from the site's root.</param>
/// <param name="Without">Seasons of which the sources date no event, the newest first.</param>
public sealed record EventsView(IReadOnlyList<SeasonEvents> Seasons, IReadOnlyList<SeasonRef> Without, string Calendar)
{
    public static EventsView From(Network network, Language language)
    {
        var bySeason = network.EventsFromNewest().ToLookup(networkEvent => networkEvent.Season);
        Season[] seasons = [.. network.Seasons.Reverse()];
        return new EventsView(
            [
                .. seasons.Where(season => bySeason.Contains(season.Id)).Select(season => new SeasonEvents(
                    SeasonRef.To(season), [.. bySeason[season.Id].Select(networkEvent => EventView.From(networkEvent, network))], Addresses.Calendar(language, season.Id))),
            ],
            [.. seasons.Where(season => !bySeason.Contains(season.Id)).Select(SeasonRef.To)],
            Addresses.Calendar(language));
    }
}

/// <summary>The events of one season, the newest first.</summary>
/// <param name="Calendar">Address of the same as a calendar, from the site's root.</param>
public sealed record SeasonEvents(SeasonRef Season, IReadOnlyList<EventView> Events, string Calendar);
