using UsoSite.Generator.Data;

namespace UsoSite.Generator.Content.Directives;

/// <summary>What the data has that arguments of a directive can name. A list is null where it cannot be told: that is a problem of its own.</summary>
/// <param name="article">The article that the directive is in.</param>
public sealed class ValidValues(Article article, CheckedTables tables)
{
    /// <summary>The keys of a table.</summary>
    public IReadOnlyList<string>? KeysOf(string table, string column) => tables.Rows(table)?.Select(row => row.Text(column)).ToArray();

    /// <summary>The columns of the table whose rows the article makes pages of.</summary>
    public IReadOnlyList<string>? ColumnsOfRow() =>
        article.Meta.Each is { } each && tables.Package.Find(each.Table) is { } table ? [.. table.Fields.Select(field => field.Name)] : null;
}
