using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Pages.Rows;
using UsoSite.Generator.Pages.Tables;

namespace UsoSite.Generator.Search;

/// <summary>The words by which a page is found for the tables that its article shows: their titles, and the texts and names in their rows.</summary>
internal static class TableWords
{
    public static IReadOnlyList<SearchText> On(Page page, PageSet set) => page.Article is not { } article || page.Row is not null
        ? []
        : [
            .. ArticleDirectives.SoundIn(article).Where(directive => directive.Name == "table")
                .Select(directive => new DirectiveValues(directive.ArgumentsOf(set.Site.Directives.Find(directive.Name)!)))
                .SelectMany(values => Of(TableQuery.From(values, set.Site.Data), set.Site, page.Language)).Distinct(),
        ];

    private static IEnumerable<SearchText> Of(TableQuery query, Site site, Language language) =>
        query.Columns.Where(column => column.Field is { Type: FieldType.String } or { References: not null and not "sources" })
            .SelectMany(column => Of(column, query, site, language))
            .Prepend(SearchText.In(query.Table.Title, language));

    private static IEnumerable<SearchText> Of(TableColumn column, TableQuery query, Site site, Language language)
    {
        var targets = RowReference.Of(column.Field, query.Table)?.RowsIn(site.Data);
        foreach (var row in query.RowsIn(site.Data, language))
        {
            if (targets is not null)
            {
                foreach (var key in row.Value(column.Field) as IReadOnlyList<string> ?? [row.Raw(column.Field.Name)])
                {
                    if (targets.TryGetValue(key, out var target) && RowReference.NameOf(target, language) is var name)
                    {
                        yield return new SearchText(name.Text, name.Language);
                    }
                }
            }
            else if (CellView.TextOf(row, column.In(language), language) is { } text)
            {
                yield return new SearchText(text.Text, text.Language);
            }
        }
    }
}
