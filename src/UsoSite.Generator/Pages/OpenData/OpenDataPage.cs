using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Downloads;
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
/// <param name="Whole">All tables in one file.</param>
/// <param name="Version">Changes with any cell.</param>
/// <param name="Modified">The day on which the data was last changed; null where it does not say.</param>
public sealed record OpenDataView(
    IReadOnlyList<TableView> Tables, string Package, IReadOnlyList<TableView> Licensed, WholeForms Whole, string Version, DateOnly? Modified)
{
    public static OpenDataView From(Site site)
    {
        TableView[] tables = [.. site.Data.Package.Tables.Select(schema => TableView.From(schema, site))];
        return new OpenDataView(
            tables,
            "/" + DownloadPaths.Description,
            [.. tables.Where(table => table.Origin == "licensed")],
            WholeForms.Of(site.Data.Package),
            site.Data.Version,
            site.Data.Package.Modified);
    }
}

/// <summary>Addresses of all tables in one file, from the site's root, and the names of the files.</summary>
public sealed record WholeForms(string Archive, string Workbook, string Database)
{
    public string ArchiveName => Path.GetFileName(Archive);

    public string WorkbookName => Path.GetFileName(Workbook);

    public string DatabaseName => Path.GetFileName(Database);

    internal static WholeForms Of(DataPackage package) =>
        new("/" + DownloadPaths.Archive(package), "/" + DownloadPaths.Workbook(package), "/" + DownloadPaths.Database(package));
}
