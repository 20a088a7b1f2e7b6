using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Pages.OpenData;

/// <summary>Makes the page of the published tables.</summary>
public sealed class OpenDataPage : PageKind
{
    protected override IEnumerable<Page> Make(Site site, Language language)
    {
        var tables = site.Data.Package.Tables;
        yield return new Page("open-data", language, language.Address("tietoaineisto", "oppna-data", "open-data"), "open-data", InterfaceText.Named("open-data.title"), PageView.MadeBy(() => OpenDataView.From(site)))
        {
            Description = InterfaceText.Named("open-data.description", ("count", tables.Count), ("rows", tables.Sum(table => site.Data.Rows(table.Name).Count))),
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
