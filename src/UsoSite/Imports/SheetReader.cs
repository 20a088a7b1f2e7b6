using System.Globalization;
using System.Xml.Linq;
using UsoSite.Generator.Imports;

namespace UsoSite.Imports;

/// <summary>Reads the rows of a sheet.</summary>
/// <param name="texts">The texts that sheets refer to by number.</param>
internal sealed class SheetReader(string[] texts, CellFormats formats)
{
    public IReadOnlyList<IReadOnlyList<SheetCell>> Rows(XElement sheet)
    {
        List<IReadOnlyList<SheetCell>> rows = [];
        var number = 0;
        foreach (var row in Workbook.Named(Workbook.Named(sheet, "sheetData").Single(), "row"))
        {
            number = (int?)row.Attribute("r") ?? number + 1;
            List<SheetCell> cells = [];
            foreach (var cell in Workbook.Named(row, "c"))
            {
                var column = cell.Attribute("r") is { } name ? ColumnOf(name.Value) : cells.Count;
                while (cells.Count < column)
                {
                    cells.Add(new SheetCell(SheetCell.NameOf(number - 1, cells.Count), ""));
                }

                var (text, isDay) = ValueOf(cell);
                cells.Add(new SheetCell(SheetCell.NameOf(number - 1, column), text.Trim(), isDay));
            }

            rows.Add(cells);
        }

        return rows;
    }

    /// <summary>The text of an item, without the pronunciation that may stand beside it.</summary>
    public static string TextIn(XElement item) =>
        string.Concat(item.Elements().Select(part => part.Name.LocalName switch { "t" => part.Value, "r" => TextIn(part), _ => "" }));

    private (string Text, bool IsDay) ValueOf(XElement cell)
    {
        var value = Workbook.Named(cell, "v").FirstOrDefault()?.Value ?? "";
        return cell.Attribute("t")?.Value switch
        {
            "s" => (texts[int.Parse(value, CultureInfo.InvariantCulture)], false),
            "inlineStr" => (string.Concat(Workbook.Named(cell, "is").Select(TextIn)), false),
            "b" => (value == "1" ? "true" : "false", false),
            "d" => (DateTime.Parse(value, CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), true),
            "str" or "e" => (value, false),
            _ => value.Length == 0 ? ("", false) : formats.TextOf(double.Parse(value, CultureInfo.InvariantCulture), (int?)cell.Attribute("s") ?? 0),
        };
    }

    private static int ColumnOf(string name) => name.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + (char.ToUpperInvariant(letter) - 'A') + 1) - 1;
}
