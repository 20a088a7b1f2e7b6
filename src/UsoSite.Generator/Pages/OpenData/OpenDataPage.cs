using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Pages.OpenData;

/// <summary>Makes the page of the published tables.</summary>
public sealed class OpenDataPage : PageKind
{
    protected override IEnumerable<Page> Make(Site site, Language language)
    {
        var view = OpenDataView.From(site);
        yield return new Page("open-data", language, language.Address("tietoaineisto", "oppna-data", "open-data"), "open-data", InterfaceText.Named("open-data.title"), view)
        {
            Description = InterfaceText.Named("open-data.description", ("count", view.Tables.Count), ("rows", view.Tables.Sum(table => table.Rows))),
        };
    }
}

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
