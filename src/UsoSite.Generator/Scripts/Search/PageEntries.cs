using UsoSite.Generator.Domain;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Theming;

namespace UsoSite.Generator.Scripts.Search;

/// <summary>The main pages, the articles with their headings, the comparisons of two seasons and the draft decisions.</summary>
internal static class PageEntries
{
    /// <summary>First parts of ids: of pages that are no answer, and of those that the data has entries of.</summary>
    private static readonly string[] Others = ["not-found", "search", "municipality", "region", "season"];

    public static IEnumerable<SearchEntry> Of(PageSet set, Language language)
    {
        var strings = set.Site.Theme.Strings[language.Code];
        foreach (var page in set.Pages.Where(page => page.Language == language && !Others.Contains(page.Id.Split('/')[0])))
        {
            var kind = page.Id.Split('/') switch
            {
                ["comparison", _, ..] => "comparison",
                ["draft", ..] => "draft",
                _ => "page",
            };
            var own = Of(kind, page, strings);
            yield return own;
            foreach (var heading in page.Article?.Headings ?? [])
            {
                yield return new SearchEntry("heading", own.Title with { Text = heading.Text }, $"{own.Address}#{heading.Anchor}") { Context = own.Title.Text };
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
