namespace UsoSite.Network;

/// <summary>Makes the page of all events.</summary>
public sealed class EventsPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page("events", language, Addresses.Events(language), "events", InterfaceText.Named("events.title"), EventsView.From(network))
        {
            Description = InterfaceText.Named("events.description", ("count", network.Tables.Events.Count)),
        },
    ];
}
