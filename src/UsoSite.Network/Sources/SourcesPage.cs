namespace UsoSite.Network;

/// <summary>Makes the page of all sources and disagreements.</summary>
public sealed class SourcesPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page("sources", language, Addresses.Sources(language), "sources", InterfaceText.Named("sources.title"), SourcesView.From(site, network))
        {
            Description = InterfaceText.Named(
                "sources.description",
                ("sources", network.Tables.Sources.Count),
                ("disagreements", network.Tables.Disagreements.Count)),
            ShortTitle = InterfaceText.Named("sources.short-title"),
        },
    ];
}
