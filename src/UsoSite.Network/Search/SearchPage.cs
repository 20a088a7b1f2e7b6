namespace UsoSite.Network;

/// <summary>Makes the page of search results, which without scripts is an index of the site.</summary>
public sealed class SearchPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page(
            "search",
            language,
            Addresses.Search(language),
            "search",
            InterfaceText.Named("search.title"),
            SearchView.From(network, language))
        {
            Description = InterfaceText.Named("search.description"),
            SearchKind = null,
            Alternates = [MakeOpenSearch.Link(site, language)],
        },
    ];
}

/// <summary>What the search finds, as lists for readers who browse.</summary>
public sealed record SearchView
{
    /// <summary>Code of the page's language, which names the script with the data of the search.</summary>
    public required string Language { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<SeasonRef> Seasons { get; init; }

    public required IReadOnlyList<InitialLetter> Letters { get; init; }

    /// <summary>In the order of the Finnish alphabet, as are <see cref="Terms"/>.</summary>
    public required IReadOnlyList<RegionRef> Regions { get; init; }

    public required IReadOnlyList<Term> Terms { get; init; }

    public static SearchView From(Network network, Language language) => new()
    {
        Language = language.Code,
        Seasons = [.. network.Seasons.Reverse().Select(SeasonRef.To)],
        Letters = InitialLetter.All(network, language),
        Regions = [.. network.Tables.Regions.InOrder(language, region => region.Name).Select(RegionRef.To)],
        Terms = [.. network.Tables.Glossary.InOrder(language, term => term.Name)],
    };
}
