using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Theming;

namespace UsoSite.Generator.Search;

/// <summary>The pages that can be searched for, and the headings of articles.</summary>
internal static class PageEntries
{
    public static IEnumerable<SearchEntry> In(PageSet set, Language language)
    {
        var strings = set.Site.Theme.Strings[language.Code];
        foreach (var page in set.Pages.Where(page => page.Language == language && page.SearchKind is not null))
        {
            var own = In(page.SearchKind!, page, strings) with { Words = TableWords.On(page, set) };
            yield return own;
            // The pages of rows, and of rules, share their headings, which would be found once for each.
            foreach (var heading in page.Row is null && !page.SharesHeadings ? page.Article?.Headings ?? [] : [])
            {
                yield return new SearchEntry("heading", own.Title with { Text = heading.Text }, $"{own.Address}#{heading.Anchor}") { Context = own.Title.Text };
            }
        }
    }

    private static SearchEntry In(string kind, Page page, Strings strings) => new(kind, new SearchText(page.Title.In(strings), page.TextLanguage), page.Address[1..])
    {
        Context = kind == Page.DefaultSearchKind ? page.Description?.In(strings) ?? "" : "",
    };
}
