namespace UsoSite.Network;

/// <summary>Makes the page of search results, which without scripts is an index of the site.</summary>
public sealed class SearchPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language)
    {
            yield return new Page(
            "search",
            language,
            Addresses.Search(language),
            "search",
            InterfaceText.Named("search.title"),
            new SearchView(
                language.Code,
                [.. network.Seasons.Reverse().Select(SeasonRef.To)],
                InitialLetter.All(network, language),
                [.. network.Tables.Regions.InOrder(language, region => region.Name).Select(RegionRef.To)],
                [.. network.Tables.Glossary.InOrder(language, term => term.Name)]))
        {
            Description = InterfaceText.Named("search.description"),
            SearchKind = null,
        };
    }
}
