using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages.Sources;

/// <summary>Makes the page of all sources and disagreements.</summary>
public sealed class MakeSourcesPage : PageMaker
{
    protected override IEnumerable<Page> Make(Site site, Language language) =>
    [
        new Page("sources", language, Addresses.Sources(language), "sources", Wording.Of("sources.title"), SourcesView.Of(site))
        {
            Description = Wording.Of(
                "sources.description",
                ("sources", site.Network.Tables.Sources.Count),
                ("disagreements", site.Network.Tables.Disagreements.Count)),
            ShortTitle = Wording.Of("sources.short-title"),
        },
    ];
}
