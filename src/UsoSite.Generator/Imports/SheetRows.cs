using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Fixes;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Imports;

/// <summary>Reads the rows of a sheet as rows of a table: each cell in the spelling of the published tables, or a problem with its place.</summary>
internal sealed class SheetRows(Sheet sheet, SheetHeader header, TableSchema table, KnownCodes codes)
{
    private readonly List<SheetProblem> problems = [];

    public IReadOnlyList<SheetProblem> Problems => problems;

    /// <summary>The rows that are not empty, with their cells by column.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Read()
    {
        List<IReadOnlyDictionary<string, string>> rows = [];
        Dictionary<string, string> first = new(StringComparer.Ordinal);
        foreach (var cells in sheet.Rows.Skip(header.Row + 1).Where(row => row.Any(cell => cell.Text.Length > 0)))
        {
            Dictionary<string, string> row = new(StringComparer.Ordinal);
            for (var i = 0; i < Math.Min(cells.Count, header.Columns.Count); i++)
            {
                if (header.Columns[i] is { } field)
                {
                    row[field.Name] = Read(field, cells[i]);
                }
            }

            rows.Add(row);
            ReportRepeated(first, row, cells[Math.Max(0, header.Columns.TakeWhile(field => field?.Name != table.PrimaryKey[0]).Count())]);
        }

        return rows;
    }

    private void ReportRepeated(Dictionary<string, string> first, Dictionary<string, string> row, SheetCell cell)
    {
        var key = string.Join('\0', table.PrimaryKey.Select(column => row.GetValueOrDefault(column, "")));
        if (!first.TryAdd(key, cell.At))
        {
            Report(cell, Rules.DuplicateKey, new(
                $"The key {RowKey.Format(table, name => row[name])} is already in the row of {first[key]}.", $"Avain {RowKey.Format(table, name => row[name])} on jo solun {first[key]} rivillä."), new(
                "Remove one of the rows or correct its key.", "Poista toinen riveistä tai korjaa sen avain."));
        }
    }

    private string Read(FieldSchema field, SheetCell cell)
    {
        var text = field.Type == FieldType.String ? codes.Whole(table, field, cell.Text) ?? cell.Text : CellText.Of(field, OneReading.Of(field, cell.Text) ?? cell.Text);
        if (text.Length == 0)
        {
            if (CellProblems.OfEmpty(field) is var (empty, nothing, write))
            {
                Report(cell, empty, nothing, write);
            }
        }
        else if (cell.IsDay && field.Type is FieldType.String or FieldType.List)
        {
            Report(cell, Rules.SpoiltCell, new(
                $"The sheet holds the day {text} where {field.Name} is a text.", $"Laskentataulukossa on päivä {text}, vaikka {field.Name} on teksti."), new(
                "Format the column as text, and type the value again.", "Muotoile sarake tekstiksi, ja kirjoita arvo uudelleen."));
        }
        else if (SpoiltCells.Of(field, text) is var (spoilt, what, restore))
        {
            Report(cell, spoilt, what, restore);
        }
        else if (CellParser.Parse(field, text) is not { } value)
        {
            var (wrong, fact, fix) = CellProblems.OfWrongType(field, text);
            Report(cell, wrong, fact, fix);
        }
        else if (CellProblems.OfValue(field, text, value) is var (rule, message, help, nearest))
        {
            Report(cell, rule, message, help, nearest);
        }

        return text;
    }

    private void Report(SheetCell cell, Rule rule, Text message, Text help, string? nearest = null) =>
        problems.Add(new SheetProblem(sheet.Name, cell.At, rule, message, help, nearest));
}
