using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Downloads.Workbooks;

/// <summary>Makes one workbook of all tables: a sheet for each, and a first one that explains.</summary>
internal sealed class MakeWorkbook : IModule<PublishedData, IReadOnlyList<OutputFile>>
{
    /// <summary>The longest name that a sheet can have.</summary>
    private const int LongestName = 31;

    private const string Refused = "[]:*?/\\'";

    public IReadOnlyList<OutputFile> Run(PublishedData input, BuildContext context) =>
        input.Forms.HasFlag(DataForms.Workbook) ? [OutputFile.MadeBy(DownloadPaths.Workbook(input.Package), () => ZipParts.Of(Parts(input))) with { Origin = input.Origin }] : [];

    private static IEnumerable<(string Name, byte[] Content)> Parts(PublishedData data)
    {
        var names = SheetNames(data);
        yield return ("[Content_Types].xml", WorkbookParts.ContentTypes(names.Count + 1));
        yield return ("_rels/.rels", WorkbookParts.PackageRelations);
        yield return ("xl/workbook.xml", WorkbookParts.Workbook(GuideSheet.Name, [.. names.Zip(data.Tables, (name, table) => (name, DataSheet.RangeOf(table)))]));
        yield return ("xl/_rels/workbook.xml.rels", WorkbookParts.WorkbookRelations(names.Count + 1));
        yield return ("xl/styles.xml", WorkbookParts.Styles);
        yield return ("xl/worksheets/sheet1.xml", GuideSheet.Of(data, names));
        foreach (var (i, table) in data.Tables.Index())
        {
            yield return ($"xl/worksheets/sheet{i + 2}.xml", DataSheet.Of(table));
        }
    }

    /// <summary>The names of the tables, without the signs that the name of a sheet cannot have.</summary>
    private static IReadOnlyList<string> SheetNames(PublishedData data) => UniqueNames.Of(
        data.Tables.Select(table => string.Concat(table.Name.Select(sign => Refused.Contains(sign, StringComparison.Ordinal) || char.IsControl(sign) ? '_' : sign))),
        LongestName,
        GuideSheet.Name);
}
