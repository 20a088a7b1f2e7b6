using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Downloads;
using UsoSite.Generator.Feeds;
using UsoSite.Generator.Languages;
using UsoSite.Generator.LinkedData;

namespace UsoSite.Generator.Pages.OpenData;

/// <summary>Makes the page of the published tables.</summary>
public sealed class OpenDataPage : PageKind
{
    internal static string Address(Language language) => language.Address("tietoaineisto", "oppna-data", "open-data");

    protected override IEnumerable<Page> Make(Site site, Language language)
    {
        var tables = site.Data.Package.Tables;
        yield return new Page("open-data", language, Address(language), "open-data", InterfaceText.Named("open-data.title"), PageView.MadeBy(() => OpenDataView.From(site, language)))
        {
            Description = InterfaceText.Named("open-data.description", ("count", tables.Count), ("rows", tables.Sum(table => site.Data.Rows(table.Name).Count))),
            Things = () => [DataSets.Of(site, language)],
            Alternates = site.Data.Package.Modified is null ? [] : [ChangeFeed.Link(site, language)],
        };
    }
}

/// <summary>All published tables, in the order of their description.</summary>
/// <param name="Package">Address of the description from the site's root.</param>
/// <param name="Licensed">The tables that come whole from sources with a licence.</param>
/// <param name="Whole">All tables in one file.</param>
/// <param name="Version">Changes with any cell.</param>
/// <param name="Modified">The day on which the data was last changed; null where it does not say.</param>
/// <param name="Changes">What the data says of its own changes, the newest first.</param>
/// <param name="Feed">Address of the feed of changes, from the site's root; null where there is none.</param>
public sealed record OpenDataView(
    IReadOnlyList<TableView> Tables, string Package, IReadOnlyList<TableView> Licensed, WholeForms Whole, string Version, DateOnly? Modified,
    IReadOnlyList<ChangesOfDay> Changes, string? Feed)
{
    public static OpenDataView From(Site site, Language language)
    {
        TableView[] tables = [.. site.Data.Package.Tables.Select(schema => TableView.From(schema, site, language))];
        return new OpenDataView(
            tables,
            "/" + DownloadPaths.Description,
            [.. tables.Where(table => table.Origin == "licensed")],
            WholeForms.Of(site.Data.Package, site.Settings.DataForms),
            site.Data.Version,
            site.Data.Package.Modified,
            [.. site.Changes.GroupBy(change => change.Date).Select(day => new ChangesOfDay(day.Key, [.. day]))],
            site.Data.Package.Modified is null ? null : ChangeFeed.Address(language));
    }
}

/// <summary>The changes of one day, which made a version of the data.</summary>
public sealed record ChangesOfDay(DateOnly Date, IReadOnlyList<SiteChange> Changes);

/// <summary>Addresses of all tables in one file, from the site's root, and the names of the files; null for those that the site does not publish.</summary>
/// <param name="HasApi">True where the site publishes documents for programs.</param>
public sealed record WholeForms(string? Archive, string? Workbook, string? Database, bool HasApi)
{
    /// <summary>True where each table is published for spreadsheets too.</summary>
    public bool HasSpreadsheets { get; private init; }

    /// <summary>True where each table is published as JSON or JSON Lines.</summary>
    public bool HasJson { get; private init; }

    public string? ArchiveName => Path.GetFileName(Archive);

    public string? WorkbookName => Path.GetFileName(Workbook);

    public string? DatabaseName => Path.GetFileName(Database);

    internal static WholeForms Of(DataPackage package, DataForms forms) => new(
        forms.HasFlag(DataForms.Archive) ? "/" + DownloadPaths.Archive(package) : null,
        forms.HasFlag(DataForms.Workbook) ? "/" + DownloadPaths.Workbook(package) : null,
        forms.HasFlag(DataForms.Database) ? "/" + DownloadPaths.Database(package) : null,
        forms.HasFlag(DataForms.Api))
    {
        HasSpreadsheets = forms.HasFlag(DataForms.Excel),
        HasJson = (forms & (DataForms.Json | DataForms.JsonLines)) != DataForms.None,
    };
}
