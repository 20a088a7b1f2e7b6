using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages.OpenData;

namespace UsoSite.Generator.Pages.Tables;

/// <summary>What the columns of a table are, as <c>datapackage.json</c> says it.</summary>
/// <param name="Path">The file of the table in the repository.</param>
public sealed record TableColumnsView(string Name, LocalText Title, LocalText Description, string Path, IReadOnlyList<ColumnView> Columns)
{
    internal static TableColumnsView From(TableSchema table) =>
        new(table.Name, table.Title, table.Description, "data/" + table.Path, [.. table.Fields.Select(ColumnView.From)]);
}
