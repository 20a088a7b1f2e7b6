namespace UsoSite.Network;

/// <summary>Makes the page that shows every component of the site's look in every state, with figures of the data.</summary>
public sealed class ComponentsPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page("guide/components", language, Addresses.Components(language), "components", InterfaceText.Named("components.title"), ComponentsView.From(network, language))
        {
            Description = InterfaceText.Named("components.description"),
            Parent = site.Article("guide", language) is null ? "home" : "guide",
        },
    ];
}
