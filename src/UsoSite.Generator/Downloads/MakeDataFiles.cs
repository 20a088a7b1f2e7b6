using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Downloads;

/// <summary>Makes each table as files to download: CSV, CSV for spreadsheets, JSON and JSON Lines; and the description of all tables.</summary>
internal sealed class MakeDataFiles : IModule<PublishedData, PackageDescription, IReadOnlyList<OutputFile>>
{
    public IReadOnlyList<OutputFile> Run(PublishedData first, PackageDescription second, BuildContext context) =>
    [
        .. second.Csv.Select(file => new OutputFile(DownloadPaths.Csv(file.Table.Schema), file.Content) { Origin = first.Origin }),
        .. first.Tables.SelectMany(table => FormsOf(table, first)),
        new OutputFile(DownloadPaths.Description, second.Content),
    ];

    private static IEnumerable<OutputFile> FormsOf(PublishedTable table, PublishedData data)
    {
        yield return OutputFile.MadeBy(DownloadPaths.SpreadsheetCsv(table.Schema), () => TableCsv.ForSpreadsheets(table.Table)) with { Origin = data.Origin };
        yield return OutputFile.MadeBy(DownloadPaths.Json(table.Schema), () => TableJson.Whole(table, data)) with { Origin = data.Origin };
        yield return OutputFile.MadeBy(DownloadPaths.JsonLines(table.Schema), () => TableJson.Lines(table)) with { Origin = data.Origin };
    }
}
