using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Row = DocumentFormat.OpenXml.Spreadsheet.Row;

namespace UsoSite.Generator.Tests;

/// <summary>The tables as a workbook, read back by a library that did not write it.</summary>
public sealed class WorkbookOfTables : IDisposable
{
    private readonly TelescopeSite site = new();
    private readonly SpreadsheetDocument workbook;

    public WorkbookOfTables()
    {
        site.Replace("data/observatories.csv", "kallio,Kallion observatorio", "kallio,\"Kallion <\"\"vanha\"\"> & uusi _x0041_ observatorio\n2. rivi\"");
        site.Build();
        workbook = SpreadsheetDocument.Open(Path.Combine(site.Output, "data", "telescopes.xlsx"), isEditable: false);
    }

    [Fact]
    public void IsValid() => Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(workbook).Select(error => $"{error.Path?.XPath} {error.Description}"));

    [Fact]
    public void HasASheetForEachTableAfterOneThatExplains() =>
        Assert.Equal(["README", "telescopes", "observatories"], workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!));

    [Fact]
    public void HasTypedCells()
    {
        var row = SheetOf("telescopes").Descendants<Row>().ElementAt(1).Elements<Cell>().ToArray();

        Assert.Equal(["suuri", "kallio", "Suuri kaukoputki", "Great Telescope", "8.2", "23000", "35859", "1"], row.Select(cell => cell.InnerText));
        Assert.Equal(CellValues.InlineString, row[0].DataType!.Value);
        Assert.Null(row[4].DataType);
        Assert.Equal(CellValues.Boolean, row[7].DataType!.Value);
        Assert.Equal(new DateTime(1998, 3, 5), DateTime.FromOADate(35859));
        Assert.Equal("d\\.m\\.yyyy", FormatOf(row[6]));
    }

    [Fact]
    public void LeavesEmptyCellsOut() => Assert.Equal(["A3", "B3", "C3", "D3", "G3", "H3"], SheetOf("telescopes").Descendants<Row>().ElementAt(2).Elements<Cell>().Select(cell => cell.CellReference!.Value!));

    [Fact]
    public void KeepsTheHeaderInViewWithAFilterAndWidths()
    {
        var sheet = SheetOf("telescopes");

        Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
        Assert.Equal("A1:H3", sheet.Elements<AutoFilter>().Single().Reference!.Value);
        Assert.Equal(8, sheet.Descendants<Column>().Count());
        Assert.All(sheet.Descendants<Column>(), column => Assert.InRange(column.Width!.Value, 8, 60));
    }

    [Fact]
    public void HoldsEverySignOfAText() => Assert.Equal(
        "Kallion <\"vanha\"> & uusi _x005F_x0041_ observatorio\n2. rivi", SheetOf("observatories").Descendants<Row>().ElementAt(1).Elements<Cell>().ElementAt(1).InnerText);

    public void Dispose()
    {
        workbook.Dispose();
        site.Dispose();
    }

    private Worksheet SheetOf(string name)
    {
        var id = workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!;
        return ((WorksheetPart)workbook.WorkbookPart.GetPartById(id)).Worksheet!;
    }

    private string FormatOf(Cell cell)
    {
        var styles = workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
        return styles.NumberingFormats!.Elements<NumberingFormat>().Single(number => number.NumberFormatId!.Value == format.NumberFormatId!.Value).FormatCode!.Value!;
    }
}
