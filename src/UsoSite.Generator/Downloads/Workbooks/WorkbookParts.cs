using System.Text;

namespace UsoSite.Generator.Downloads.Workbooks;

/// <summary>The parts of a workbook that hold no table.</summary>
internal static class WorkbookParts
{
    /// <summary>Numbers of the formats in <see cref="Styles"/>.</summary>
    public const int HeaderStyle = 1;

    public const int DayStyle = 2;

    public const int TextStyle = 3;

    public const int TitleStyle = 4;

    public const int WrappedStyle = 5;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static ReadOnlySpan<byte> Declaration => """<?xml version="1.0" encoding="utf-8" standalone="yes"?>"""u8;

    public static byte[] PackageRelations { get; } = Bytes(
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");

    /// <summary>Days as 13.1.2025 whatever the language of the program; texts as texts, so that a code keeps its zeros also when it is edited.</summary>
    public static byte[] Styles { get; } = Bytes(
        $"""
        <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d\.m\.yyyy"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf xfId="0"/><xf xfId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" numFmtId="49" applyNumberFormat="1"/><xf xfId="0" fontId="2" applyFont="1"/><xf xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>
        """);

    public static byte[] ContentTypes(int sheets)
    {
        StringBuilder xml = new(
            """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>""");
        for (var i = 1; i <= sheets; i++)
        {
            xml.Append($"""<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""");
        }

        return Bytes(xml.Append("</Types>").ToString());
    }

    public static byte[] WorkbookRelations(int sheets)
    {
        StringBuilder xml = new("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">""");
        for (var i = 1; i <= sheets; i++)
        {
            xml.Append($"""<Relationship Id="rId{i}" Type="{Relations}/worksheet" Target="worksheets/sheet{i}.xml"/>""");
        }

        return Bytes(xml.Append($"""<Relationship Id="rId{sheets + 1}" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""").ToString());
    }

    /// <summary>The list of sheets, the first of which holds no table, with the ranges of the filters.</summary>
    public static byte[] Workbook(string first, IReadOnlyList<(string Sheet, string Range)> tables)
    {
        SheetText xml = new();
        xml.Raw(Declaration).Raw($"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="{first}" sheetId="1" r:id="rId1"/>""");
        foreach (var (i, table) in tables.Index())
        {
            xml.Raw("<sheet name=\""u8).Text(table.Sheet).Raw($"\" sheetId=\"{i + 2}\" r:id=\"rId{i + 2}\"/>");
        }

        xml.Raw("</sheets><definedNames>"u8);
        foreach (var (i, (sheet, range)) in tables.Index())
        {
            var corners = range.Split(':').Select(Fixed);
            xml.Raw($"<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{i + 1}\" hidden=\"1\">'").Text(sheet).Raw("'!").Raw(string.Join(':', corners)).Raw("</definedName>"u8);
        }

        return xml.Raw("</definedNames></workbook>"u8).ToArray();
    }

    /// <summary>A cell that does not move with what refers to it: <c>$A$1</c>.</summary>
    private static string Fixed(string cell)
    {
        var letters = cell.TrimEnd("0123456789".ToCharArray());
        return $"${letters}${cell[letters.Length..]}";
    }

    private static byte[] Bytes(string xml) => [.. Declaration, .. Encoding.UTF8.GetBytes(xml)];
}
