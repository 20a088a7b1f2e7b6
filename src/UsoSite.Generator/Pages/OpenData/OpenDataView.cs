namespace UsoSite.Generator.Pages.OpenData;

/// <summary>All published tables, in the order of their description.</summary>
/// <param name="Package">Address of the description from the site's root.</param>
/// <param name="Licensed">The tables that come whole from sources with a licence.</param>
public sealed record OpenDataView(IReadOnlyList<TableView> Tables, string Package, IReadOnlyList<TableView> Licensed)
{
    public static OpenDataView From(Site site)
    {
        TableView[] tables = [.. site.Data.Package.Tables.Select(schema => TableView.From(schema, site))];
        return new OpenDataView(tables, "/" + Data.Schema.DataPackage.File, [.. tables.Where(table => table.Origin == "licensed")]);
    }
}
