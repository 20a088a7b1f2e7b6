using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Imports;

/// <summary>The row of a sheet that names the columns of a table, by their names or by their titles in any language.</summary>
/// <param name="Row">Its index.</param>
/// <param name="Columns">For each column of the sheet the one of the table, or null.</param>
internal sealed record SheetHeader(int Row, IReadOnlyList<FieldSchema?> Columns)
{
    /// <summary>So far down is it looked for: titles and notes may stand above it.</summary>
    private const int Deepest = 10;

    /// <summary>Null where no row of the sheet names the columns of the table's key.</summary>
    public static SheetHeader? In(Sheet sheet, TableSchema table)
    {
        for (var row = 0; row < Math.Min(Deepest, sheet.Rows.Count); row++)
        {
            FieldSchema?[] columns = [.. sheet.Rows[row].Select(cell => Find(table, cell.Text))];
            if (table.PrimaryKey.All(key => columns.Any(column => column?.Name == key)))
            {
                return new SheetHeader(row, columns);
            }
        }

        return null;
    }

    /// <summary>Columns that the table does not have, or that the sheet has twice.</summary>
    public IEnumerable<SheetProblem> Problems(Sheet sheet, TableSchema table)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            var cell = sheet.Rows[Row][i];
            if (Columns[i] is null && cell.Text.Length > 0)
            {
                yield return new SheetProblem(sheet.Name, cell.At, Rules.UnknownColumn, new(
                    $"The table {table.Name} has no column “{cell.Text}”.", $"Taulukossa {table.Name} ei ole saraketta ”{cell.Text}”."), new(
                    "Correct the name, or remove the column from the sheet.", "Korjaa nimi, tai poista sarake laskentataulukosta."),
                    Nearest.To(cell.Text, table.Fields.Select(field => field.Name)));
            }
            else if (Columns[i] is { } column && Columns.Take(i).Contains(column))
            {
                yield return new SheetProblem(sheet.Name, cell.At, Rules.DuplicateColumn, new(
                    $"The column {column.Name} is in the header twice.", $"Sarake {column.Name} on otsikkorivillä kahdesti."), new(
                    "Remove one of the two.", "Poista toinen niistä."));
            }
        }
    }

    private static FieldSchema? Find(TableSchema table, string name) => name.Length == 0 ? null
        : table.Find(name) ?? table.Fields.FirstOrDefault(field => new[] { field.Name, field.Title.Fi, field.Title.Sv, field.Title.En }.Contains(name, StringComparer.OrdinalIgnoreCase));
}
