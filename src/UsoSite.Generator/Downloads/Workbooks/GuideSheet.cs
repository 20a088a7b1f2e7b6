using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Downloads.Workbooks;

/// <summary>The first sheet, which tells in each language what the workbook is, from where, and what its sheets are.</summary>
internal static class GuideSheet
{
    public const string Name = "README";

    public static byte[] Of(PublishedData data, IReadOnlyList<string> sheets)
    {
        SheetText xml = new();
        xml.Raw(WorkbookParts.Declaration).Raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cols><col min=\"1\" max=\"1\" width=\"28\" customWidth=\"1\"/><col min=\"2\" max=\"2\" width=\"60\" customWidth=\"1\"/><col min=\"3\" max=\"3\" width=\"10\" customWidth=\"1\"/><col min=\"4\" max=\"4\" width=\"44\" customWidth=\"1\"/></cols><sheetData>"u8);
        var row = 0;
        foreach (var language in Language.All)
        {
            Write(xml, ref row, WorkbookParts.TitleStyle, data.Title.In(language));
            foreach (var (name, value) in DataWords.Facts(data, language))
            {
                Write(xml, ref row, 0, name, value);
            }

            foreach (var line in DataWords.Reading(language))
            {
                Write(xml, ref row, WorkbookParts.WrappedStyle, "", line);
            }

            Write(
                xml,
                ref row,
                WorkbookParts.HeaderStyle,
                language.Name("Taulukko", "Tabell", "Table"),
                language.Name("Nimi", "Namn", "Name"),
                language.Name("Rivejä", "Rader", "Rows"),
                language.Name("Lisenssi", "Licens", "Licence"));
            foreach (var (table, sheet) in data.Tables.Zip(sheets))
            {
                var title = table.Schema.Title.IsEmpty ? table.Name : table.Schema.Title.In(language);
                Write(xml, ref row, WorkbookParts.WrappedStyle, sheet, title, table.Table.Rows.Count, DataWords.Licence(table, language));
            }

            row++;
        }

        return xml.Raw("</sheetData></worksheet>"u8).ToArray();
    }

    private static void Write(SheetText xml, ref int row, int style, params ReadOnlySpan<object> cells)
    {
        row++;
        xml.Raw("<row r=\""u8).Number(row).Raw("\">"u8);
        for (var i = 0; i < cells.Length; i++)
        {
            xml.Raw("<c r=\""u8).Raw(DataSheet.NameOf(i)).Number(row).Raw("\" s=\""u8).Number(style);
            _ = cells[i] is int number
                ? xml.Raw("\"><v>"u8).Number(number).Raw("</v></c>"u8)
                : xml.Raw("\" t=\"inlineStr\"><is><t>"u8).Text((string)cells[i]).Raw("</t></is></c>"u8);
        }

        xml.Raw("</row>"u8);
    }
}
