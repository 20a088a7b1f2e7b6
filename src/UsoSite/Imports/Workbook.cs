using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using UsoSite.Generator.Imports;

namespace UsoSite.Imports;

/// <summary>
/// Reads the sheets of an Excel workbook: values alone, by their names in the standard ECMA-376. A library would do, but ExcelDataReader 3.6 cannot be
/// compiled ahead of time without a warning, which the program would have to silence.
/// </summary>
internal sealed class Workbook
{
    private readonly ZipArchive archive;
    private readonly string path;
    private readonly Dictionary<string, (string Type, string Target)> parts;

    private Workbook(ZipArchive archive)
    {
        this.archive = archive;
        path = Relations("").Values.First(part => part.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target;
        parts = Relations(path);
    }

    /// <exception cref="UsageException">There is no such file, or it is no workbook.</exception>
    public static IReadOnlyList<Sheet> Read(string file)
    {
        if (!File.Exists(file))
        {
            throw new UsageException($"There is no file {file}.");
        }

        try
        {
            using var archive = ZipFile.OpenRead(file);
            return new Workbook(archive).Sheets();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or InvalidOperationException or FormatException or KeyNotFoundException or IndexOutOfRangeException or ArgumentException or OverflowException)
        {
            throw new UsageException($"{file} is not an Excel workbook that can be read. Save it in Excel as .xlsx, without a password.");
        }
    }

    /// <summary>The parts of an element that have a name, whatever the edition of the standard calls its namespace.</summary>
    public static IEnumerable<XElement> Named(XContainer? within, string name) => within?.Elements().Where(element => element.Name.LocalName == name) ?? [];

    private IReadOnlyList<Sheet> Sheets()
    {
        var book = Load(path).Root!;
        var from1904 = Named(book, "workbookPr").Any(settings => settings.Attribute("date1904")?.Value is "1" or "true");
        CellFormats formats = new(PartOf("/styles"), from1904);
        string[] texts = [.. Named(PartOf("/sharedStrings"), "si").Select(SheetReader.TextIn)];
        return
        [
            .. Named(Named(book, "sheets").Single(), "sheet")
                .Select(sheet => (Name: sheet.Attribute("name")!.Value, Part: parts[sheet.Attributes().Single(attribute => attribute.Name.LocalName == "id" && attribute.Name != "id").Value]))
                .Where(sheet => sheet.Part.Type.EndsWith("/worksheet", StringComparison.Ordinal))
                .Select(sheet => new Sheet(sheet.Name, new SheetReader(texts, formats).Rows(Load(sheet.Part.Target).Root!))),
        ];
    }

    private XElement? PartOf(string type) => parts.Values.FirstOrDefault(part => part.Type.EndsWith(type, StringComparison.Ordinal)) is { Target: { } target } ? Load(target).Root : null;

    /// <summary>What a part names as belonging to it, by id, with its path in the archive.</summary>
    private Dictionary<string, (string Type, string Target)> Relations(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        return Named(Load($"{folder}_rels/{part[folder.Length..]}.rels").Root, "Relationship").ToDictionary(
            relation => relation.Attribute("Id")!.Value,
            relation => (relation.Attribute("Type")!.Value, new Uri(new Uri("zip:///" + folder), relation.Attribute("Target")!.Value).AbsolutePath.TrimStart('/')),
            StringComparer.Ordinal);
    }

    private XDocument Load(string part)
    {
        using var stream = (archive.GetEntry(part) ?? throw new InvalidDataException(part)).Open();
        using var reader = XmlReader.Create(stream);
        return XDocument.Load(reader);
    }
}
