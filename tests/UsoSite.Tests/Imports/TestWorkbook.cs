using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace UsoSite.Tests.Imports;

/// <summary>A workbook with sheets of cells: texts, numbers, days, truth values, errors such as <c>#N/A</c> and codes, which are numbers shown with zeros.</summary>
internal static class TestWorkbook
{
    private const uint DayStyle = 1;
    private const uint CodeStyle = 2;

    /// <summary>A number that the sheet shows with three digits.</summary>
    public readonly record struct Code(int Number);

    public static string Write(string folder, params (string Name, object?[][] Rows)[] sheets)
    {
        var path = Path.Combine(folder, "taulut.xlsx");
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets());
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        foreach (var ((name, rows), index) in sheets.Select((sheet, index) => (sheet, index)))
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(rows.Select((row, r) => new Row(row.Select((cell, c) => CellOf(cell, r, c)).OfType<Cell>()) { RowIndex = (uint)r + 1 })));
            workbook.Workbook.Sheets!.Append(new Sheet { Name = name, SheetId = (uint)index + 1, Id = workbook.GetIdOfPart(part) });
        }

        return path;
    }

    private static Cell? CellOf(object? value, int row, int column)
    {
        var cell = new Cell { CellReference = $"{(char)('A' + column)}{row + 1}" };
        switch (value)
        {
            case null:
                return null;
            case string text when text.StartsWith('#'):
                (cell.DataType, cell.CellValue) = (CellValues.Error, new CellValue(text));
                break;
            case string text:
                (cell.DataType, cell.InlineString) = (CellValues.InlineString, new InlineString(new Text(text)));
                break;
            case bool truth:
                (cell.DataType, cell.CellValue) = (CellValues.Boolean, new CellValue(truth ? "1" : "0"));
                break;
            case DateOnly day:
                (cell.StyleIndex, cell.CellValue) = (DayStyle, new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)));
                break;
            case Code code:
                (cell.StyleIndex, cell.CellValue) = (CodeStyle, new CellValue(code.Number));
                break;
            default:
                cell.CellValue = new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
        }

        return cell;
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "000" }),
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }));
}
