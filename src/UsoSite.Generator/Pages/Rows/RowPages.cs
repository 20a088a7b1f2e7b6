using UsoSite.Generator.Content;
using UsoSite.Generator.Content.Rows;
using UsoSite.Generator.Data;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages.Articles;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages.Rows;

/// <summary>Makes a page for each row of a table from the articles that say so in their front matter.</summary>
public sealed class RowPages : IModule<Site, IReadOnlyList<Page>>
{
    public IReadOnlyList<Page>? Run(Site input, BuildContext context)
    {
        var problems = input.Settings.Languages.SelectMany(language => new LanguageArticles(input, language).OfRows).Distinct()
            .SelectMany(article => ProblemsOf(article, input)).ToArray();
        Array.ForEach(problems, context.Diagnostics.Report);
        return problems.Length > 0 ? null : [.. input.Settings.Languages.SelectMany(language => Make(input, language))];
    }

    private static IEnumerable<Page> Make(Site site, Language language)
    {
        var articles = new LanguageArticles(site, language);
        return
            from article in articles.OfRows
            from row in site.Data.Rows(article.Meta.Each!.Table)
            select Make(article, row, language, articles);
    }

    private static Page Make(Article article, Row row, Language language, LanguageArticles articles)
    {
        var own = article with
        {
            Meta = article.Meta with { Title = Fill(article.Meta.Title, row, article), Description = Fill(article.Meta.Description, row, article) },
        };
        return new Page(
            $"{article.Id}/{KeyOf(row)}",
            language,
            Address(articles.AddressOf(article), row),
            article.Meta.Each!.Layout,
            InterfaceText.Literal(own.Meta.Title),
            PageView.MadeBy(() => new RowView(articles.ViewOf(own), row)))
        {
            Article = own,
            Row = row,
            TextLanguage = article.Language,
            Description = InterfaceText.Literal(own.Meta.Description),
            Parent = articles.ParentOf(article),
            Origin = row.At,
        };
    }

    private static IEnumerable<Diagnostic> ProblemsOf(Article article, Site site)
    {
        var each = article.Meta.Each!;
        var layouts = site.Theme.Templates.Names.Where(name => name.StartsWith("layouts/", StringComparison.Ordinal)).Select(name => name["layouts/".Length..]).ToArray();
        if (!layouts.Contains(each.Layout))
        {
            yield return new Diagnostic(Rules.MissingLayout, each.Places["layout"], new(
                $"The theme has no layout “{each.Layout}”.", $"Teemassa ei ole sivupohjaa ”{each.Layout}”."), new(
                $"Add layouts/{each.Layout}.hbs to the theme, or correct the name.", $"Lisää teemaan layouts/{each.Layout}.hbs, tai korjaa nimi."))
            { Value = each.Layout, Nearest = Nearest.To(each.Layout, layouts) };
        }

        foreach (var row in site.Data.Rows(each.Table))
        {
            if (string.IsNullOrWhiteSpace(Fill(article.Meta.Title, row, article)))
            {
                yield return Empty(Rules.MissingTitle, "title", article.Meta.Title, row, each,
                    new("The page of a row would have no title.", "Rivin sivulla ei olisi otsikkoa."));
            }

            if (RowPattern.ColumnsIn(article.Address).Any(column => Part(row, column).Length == 0))
            {
                yield return Empty(Rules.BadAddress, "address", article.Address, row, each,
                    new("The page of a row would have an address with an empty part.", "Rivin sivun osoitteessa olisi tyhjä kohta."));
            }
        }
    }

    private static Diagnostic Empty(Rule rule, string key, string text, Row row, EachRow each, Text message)
    {
        var column = RowPattern.ColumnsIn(text).First(column => row.Raw(column).Length == 0 || Part(row, column).Length == 0);
        return new Diagnostic(rule, row.PlaceOf(column), message, new(
            $"Fill in the cell {column}, or name another column in “{key}”.", $"Täytä solu {column}, tai nimeä kohdassa ”{key}” toinen sarake."))
        { Key = row.Key, Value = text, Related = each.Places[key] };
    }

    private static string Fill(string text, Row row, Article article) =>
        RowPattern.Fill(text, column => CellView.TextOf(row, row.Schema.Find(column)!, article.Language)?.Text ?? "");

    /// <summary>The address of a row; where the article names no column in it, the key of the row is its last part.</summary>
    private static string Address(string pattern, Row row) =>
        RowPattern.ColumnsIn(pattern).Any() ? RowPattern.Fill(pattern, column => Part(row, column)) : $"{pattern}{Slug.From(KeyOf(row))}/";

    private static string Part(Row row, string column) => Slug.From(row.Canonical(row.Schema.Find(column)!));

    /// <summary>The last part of the id of the page of a row.</summary>
    internal static string KeyOf(Row row) => string.Join('-', row.Schema.PrimaryKey.Select(column => row.Canonical(row.Schema.Find(column)!)));
}
