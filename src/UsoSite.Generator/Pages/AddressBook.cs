using System.Runtime.InteropServices;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Pages;

/// <summary>Finds pages by id and language.</summary>
public sealed class AddressBook
{
    /// <summary>The versions of each page.</summary>
    private readonly Dictionary<string, List<Page>> pages = new(StringComparer.Ordinal);
    private readonly Func<string, string> resolve;

    /// <param name="pages">All pages; where two share an id, the first stands.</param>
    /// <param name="resolve">Turns ids that stand for another, such as <c>release/newest</c>, into that one.</param>
    public AddressBook(IEnumerable<Page> pages, Func<string, string> resolve)
    {
        this.resolve = resolve;
        foreach (var page in pages)
        {
            if (In(page.Id, page.Language) is null)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(this.pages, page.Id, out _) ??= []).Add(page);
            }
        }
    }

    /// <summary>The page in a language, or in Finnish where it has no version in that language; null where there is none.</summary>
    public Page? Find(string id, Language language)
    {
        var versions = pages.GetValueOrDefault(resolve(id));
        return In(versions, language) ?? In(versions, Language.Finnish);
    }

    /// <summary>The version of a page in just that language; null where there is none.</summary>
    public Page? In(string id, Language language) => In(pages.GetValueOrDefault(id), language);

    /// <summary>The address of a page as <see cref="Find"/> finds it.</summary>
    /// <exception cref="UnknownPageException">No page has that id.</exception>
    public string AddressOf(string id, Language language) => (Find(id, language) ?? throw new UnknownPageException(id, NearestTo(id))).Address;

    /// <summary>The page's id that is nearest to a wrong one.</summary>
    public string? NearestTo(string id) => Nearest.To(id, pages.Keys);

    private static Page? In(List<Page>? versions, Language language)
    {
        foreach (var version in versions ?? [])
        {
            if (version.Language == language)
            {
                return version;
            }
        }

        return null;
    }
}

/// <summary>A template linked to a page id that no page has.</summary>
public sealed class UnknownPageException(string id, string? nearest) : Exception($"There is no page with the id “{id}”.")
{
    public string Id { get; } = id;

    public string? Nearest { get; } = nearest;
}
