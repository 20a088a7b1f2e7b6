using UsoSite.Generator.Domain;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Theming;

namespace UsoSite.Generator.Scripts.Search;

/// <summary>The main pages, the articles with their headings, and the comparisons of two seasons.</summary>
internal static class PageEntries
{
    private static readonly string[] NotSearched = ["not-found", "search"];

    public static IEnumerable<SearchEntry> Of(PageSet set, Language language)
    {
        var strings = set.Site.Theme.Strings[language.Code];
        foreach (var page in set.Pages.Where(page => page.Language == language && !NotSearched.Contains(page.Id)))
        {
            if (page.Id.StartsWith("comparison/", StringComparison.Ordinal))
            {
                yield return Of("comparison", page, strings);
            }
            else if (page.Article is not null || !page.Id.Contains('/', StringComparison.Ordinal))
            {
                var own = Of("page", page, strings);
                yield return own;
                foreach (var heading in page.Article?.Headings ?? [])
                {
                    yield return new SearchEntry("heading", own.Title with { Text = heading.Text }, $"{own.Address}#{heading.Anchor}") { Context = own.Title.Text };
                }
            }
        }
    }

    private static SearchEntry Of(string kind, Page page, Strings strings)
    {
        var key = $"search.words.{page.Id}";
        return new SearchEntry(kind, new SearchText(page.Title.In(strings), page.TextLanguage), page.Address[1..])
        {
            Context = kind == "page" ? page.Description?.In(strings) ?? "" : "",
            Names = !strings.Has(key) ? [] : [.. strings.Text(key).Split(", ").Select(word => new SearchText(word, strings.Language))],
        };
    }
}
