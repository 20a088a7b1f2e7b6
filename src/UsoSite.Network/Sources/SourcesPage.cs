namespace UsoSite.Network;

/// <summary>Makes the page of all sources and disagreements.</summary>
public sealed class SourcesPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page("sources", language, Addresses.Sources(language), "sources", Wording.Of("sources.title"), SourcesView.Of(site, network))
        {
            Description = Wording.Of(
                "sources.description",
                ("sources", network.Tables.Sources.Count),
                ("disagreements", network.Tables.Disagreements.Count)),
            ShortTitle = Wording.Of("sources.short-title"),
        },
    ];
}
