using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Downloads;

/// <summary>Where the tables are published, relative to the output folder. These paths are an interface: others fetch them.</summary>
internal static class DownloadPaths
{
    private const string Folder = "data/";

    public const string Description = DataPackage.File;

    /// <summary>UTF-8, commas: the form that the description describes.</summary>
    public static string Csv(TableSchema table) => Folder + table.Path;

    /// <summary>The form for spreadsheets set to Finnish.</summary>
    public static string SpreadsheetCsv(TableSchema table) => Stem(table) + "-excel.csv";

    public static string Json(TableSchema table) => Stem(table) + ".json";

    public static string JsonLines(TableSchema table) => Stem(table) + ".jsonl";

    public static string Archive(DataPackage package) => Whole(package) + ".zip";

    public static string Workbook(DataPackage package) => Whole(package) + ".xlsx";

    public static string Database(DataPackage package) => Whole(package) + ".sqlite";

    private static string Stem(TableSchema table) => Path.ChangeExtension(Csv(table), null);

    private static string Whole(DataPackage package) => Folder + (Slug.From(package.Name) is { Length: > 0 } name ? name : "tables");
}
