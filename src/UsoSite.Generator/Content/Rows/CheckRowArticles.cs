using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Data;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content.Rows;

/// <summary>
/// Checks the articles that make a page for each row of a table against the schema. An article whose table or columns do not exist makes no
/// pages, which would leave links to them without an end: there are no articles at all then.
/// </summary>
public sealed class CheckRowArticles : IModule<IReadOnlyList<Article>, CheckedTables, IReadOnlyList<Article>>
{
    public IReadOnlyList<Article>? Run(IReadOnlyList<Article> first, CheckedTables second, BuildContext context)
    {
        var problems = first.Where(article => article.Meta.Each is not null).SelectMany(article => ProblemsOf(article, second.Package)).ToArray();
        Array.ForEach(problems, context.Diagnostics.Report);
        return problems.Length == 0 ? first : null;
    }

    private static IEnumerable<Diagnostic> ProblemsOf(Article article, DataPackage package)
    {
        // A schema that could not be read is a problem of its own.
        if (package.Tables.Count == 0)
        {
            return [];
        }

        var each = article.Meta.Each!;
        if (package.Find(each.Table) is not { } table)
        {
            var names = package.Tables.Select(schema => schema.Name).ToArray();
            return [Problem(each, "each", each.Table, new(
                $"There is no table “{each.Table}”.", $"Taulukkoa ”{each.Table}” ei ole."), new(
                $"The tables are: {string.Join(", ", names)}.", $"Taulukot ovat: {string.Join(", ", names)}."), Nearest.To(each.Table, names))];
        }

        return table.PrimaryKey.Count == 0
            ? [Problem(each, "each", each.Table, new(
                $"The table {table.Name} has no primary key, so its rows cannot have pages.",
                $"Taulukolla {table.Name} ei ole perusavainta, joten sen riveillä ei voi olla sivuja."), new(
                $"Describe its primaryKey in {DataPackage.File}.", $"Kuvaa sen primaryKey tiedostossa {DataPackage.File}."), null)]
            : UnknownColumns(article, each, table);
    }

    private static IEnumerable<Diagnostic> UnknownColumns(Article article, EachRow each, TableSchema table) =>
        from text in new[] { (Key: "title", Text: article.Meta.Title), (Key: "description", Text: article.Meta.Description), (Key: "address", Text: article.Address) }
        from column in RowPattern.ColumnsIn(text.Text)
        where table.IndexOf(column) < 0
        select Problem(each, text.Key, column, new(
            $"The table {table.Name} has no column “{column}”.", $"Taulukossa {table.Name} ei ole saraketta ”{column}”."), new(
            $"Its columns are: {table.ColumnNames}.", $"Sen sarakkeet ovat: {table.ColumnNames}."), Nearest.To(column, table.Fields.Select(field => field.Name)));

    private static Diagnostic Problem(EachRow each, string key, string value, Text message, Text help, string? nearest) =>
        new(Rules.BadFrontMatter, each.Places[key], message, help) { Value = value, Nearest = nearest };
}

/// <summary>What the front matter of an article says that makes one page for each row of a table.</summary>
/// <param name="Table">The table as <c>datapackage.json</c> names it.</param>
/// <param name="Layout">Name of the layout of the pages: <c>product</c> for <c>layouts/product.hbs</c>.</param>
/// <param name="Places">The places of the keys of the front matter.</param>
public sealed record EachRow(string Table, string Layout, IReadOnlyDictionary<string, SourceSpan> Places);
