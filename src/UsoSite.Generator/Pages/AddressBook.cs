using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages;

/// <summary>Finds pages by id and language.</summary>
public sealed class AddressBook
{
    private readonly Dictionary<(string Id, Language Language), Page> pages = [];
    private readonly string newestSeason;

    /// <param name="pages">All pages; where two share an id, the first stands.</param>
    /// <param name="newestSeason">What <c>newest</c> means in ids such as <c>season/newest</c>.</param>
    public AddressBook(IEnumerable<Page> pages, SeasonId newestSeason)
    {
        this.newestSeason = newestSeason.Value;
        foreach (var page in pages)
        {
            this.pages.TryAdd((page.Id, page.Language), page);
        }
    }

    /// <summary>The page in a language, or in Finnish where it has no version in that language; null where there is none.</summary>
    public Page? Find(string id, Language language)
    {
        var named = id.StartsWith("season/", StringComparison.Ordinal) || id.StartsWith("comparison/", StringComparison.Ordinal)
            ? id.Replace("/newest", "/" + newestSeason, StringComparison.Ordinal)
            : id;
        return In(named, language) ?? In(named, Language.Finnish);
    }

    /// <summary>The version of a page in just that language; null where there is none.</summary>
    public Page? In(string id, Language language) => pages.GetValueOrDefault((id, language));

    /// <summary>The page's id that is nearest to a wrong one.</summary>
    public string? NearestTo(string id) => Nearest.Of(id, pages.Keys.Select(key => key.Id).Distinct());
}
