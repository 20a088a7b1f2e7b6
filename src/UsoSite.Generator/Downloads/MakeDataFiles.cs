using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Downloads;

/// <summary>Makes each table as files to download, in the forms that the site publishes, and the description of all tables.</summary>
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
        if (data.Forms.HasFlag(DataForms.Excel))
        {
            yield return MadeBy(DownloadPaths.SpreadsheetCsv(table.Schema), () => TableCsv.ForSpreadsheets(table.Table));
        }

        if (data.Forms.HasFlag(DataForms.Json))
        {
            yield return MadeBy(DownloadPaths.Json(table.Schema), () => TableJson.Whole(table, data));
        }

        if (data.Forms.HasFlag(DataForms.JsonLines))
        {
            yield return MadeBy(DownloadPaths.JsonLines(table.Schema), () => TableJson.Lines(table));
        }

        OutputFile MadeBy(string path, Func<byte[]> make) => OutputFile.MadeBy(path, make) with { Origin = data.Origin };
    }
}
