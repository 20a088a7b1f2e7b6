using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages.Events;

/// <summary>Makes the page of all events.</summary>
public sealed class MakeEventsPage : PageMaker
{
    protected override IEnumerable<Page> Make(Site site, Language language) =>
    [
        new Page("events", language, Addresses.Events(language), "events", Wording.Of("events.title"), EventsView.Of(site.Network))
        {
            Description = Wording.Of("events.description", ("count", site.Network.Tables.Events.Count)),
        },
    ];
}
