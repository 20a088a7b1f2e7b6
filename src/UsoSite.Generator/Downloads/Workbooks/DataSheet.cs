using System.Globalization;
using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Downloads.Workbooks;

/// <summary>A table as a sheet: cells by their types, codes as text, a header that stays in view, a filter on every column.</summary>
internal static class DataSheet
{
    private const double NarrowestColumn = 8;
    private const double WidestColumn = 60;

    /// <summary>The day before the first that workbooks count, as they count from 1900 with a 29 February.</summary>
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    public static byte[] Of(PublishedTable table)
    {
        var fields = table.Schema.Fields;
        var columns = fields.Select((_, i) => NameOf(i)).ToArray();
        SheetText xml = new();
        xml.Raw(WorkbookParts.Declaration).Raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension ref=\"A1:"u8)
            .Raw(columns[^1]).Number(table.Table.Rows.Count + 1)
            .Raw("\"/><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>"u8);
        foreach (var (i, field) in fields.Index())
        {
            xml.Raw("<col min=\""u8).Number(i + 1).Raw("\" max=\""u8).Number(i + 1).Raw("\" width=\""u8)
                .Raw(WidthOf(field, table.Table.Rows).ToString(CultureInfo.InvariantCulture)).Raw("\" customWidth=\"1\"/>"u8);
        }

        xml.Raw("</cols><sheetData><row r=\"1\">"u8);
        foreach (var (i, field) in fields.Index())
        {
            Start(xml, columns[i], 1).Raw(" s=\""u8).Number(WorkbookParts.HeaderStyle).Raw("\" t=\"inlineStr\"><is><t>"u8).Text(field.Name).Raw("</t></is></c>"u8);
        }

        xml.Raw("</row>"u8);
        foreach (var (i, row) in table.Table.Rows.Index())
        {
            WriteRow(xml, row, i + 2, fields, columns);
        }

        return xml.Raw("</sheetData><autoFilter ref=\""u8).Raw(RangeOf(table)).Raw("\"/></worksheet>"u8).ToArray();
    }

    /// <summary>The cells of a table with its header: <c>A1:C12</c>.</summary>
    public static string RangeOf(PublishedTable table) => string.Create(CultureInfo.InvariantCulture, $"A1:{NameOf(table.Schema.Fields.Count - 1)}{table.Table.Rows.Count + 1}");

    /// <summary>The letters of a column: A for 0, AA for 26.</summary>
    public static string NameOf(int column) => column < 26 ? ((char)('A' + column)).ToString() : NameOf((column / 26) - 1) + (char)('A' + (column % 26));

    private static void WriteRow(SheetText xml, Row row, int number, IReadOnlyList<FieldSchema> fields, string[] columns)
    {
        xml.Raw("<row r=\""u8).Number(number).Raw("\">"u8);
        for (var i = 0; i < columns.Length; i++)
        {
            if (row.Value(fields[i]) is { } value)
            {
                WriteValue(Start(xml, columns[i], number), value);
            }
        }

        xml.Raw("</row>"u8);
    }

    private static void WriteValue(SheetText xml, object value)
    {
        switch (value)
        {
            case int number:
                xml.Raw("><v>"u8).Number(number);
                break;
            case double number:
                xml.Raw("><v>"u8).Raw(number.ToString(CultureInfo.InvariantCulture));
                break;
            case bool flag:
                xml.Raw(" t=\"b\"><v>"u8).Number(flag ? 1 : 0);
                break;
            case PartialDate { Day: { } day } when day.DayNumber > DayZero:
                xml.Raw(" s=\""u8).Number(WorkbookParts.DayStyle).Raw("\"><v>"u8).Number(day.DayNumber - DayZero);
                break;
            case PartialDate { Day: null } partial:
                xml.Raw("><v>"u8).Number(partial.Year);
                break;
            default:
                xml.Raw(" s=\""u8).Number(WorkbookParts.TextStyle).Raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8).Text(CellText.Of(value)).Raw("</t></is></c>"u8);
                return;
        }

        xml.Raw("</v></c>"u8);
    }

    private static SheetText Start(SheetText xml, string column, int row) => xml.Raw("<c r=\""u8).Raw(column).Number(row).Raw("\""u8);

    private static double WidthOf(FieldSchema field, IReadOnlyList<Row> rows)
    {
        var longest = field.Name.Length + 3;
        foreach (var row in rows)
        {
            longest = Math.Max(longest, row.Value(field) switch { string text => text.Length, IReadOnlyList<string> items => items.Sum(item => item.Length + 1), _ => 0 });
        }

        return Math.Clamp(longest + 2, NarrowestColumn, WidestColumn);
    }
}
