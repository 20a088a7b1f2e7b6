using UsoSite.Generator.Additions;
using UsoSite.Generator.Changes;
using UsoSite.Generator.Data;
using UsoSite.Generator.Fixes;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Imports;

/// <summary>The text of a table whose rows an import changes: in the dialect, spelling and order of its file, every other cell as it was.</summary>
internal sealed class ImportedText
{
    private readonly RawTable table;
    private readonly string path;
    private readonly byte[] old;
    private readonly CsvDialect dialect;
    private readonly RawCsv csv;
    private readonly string[] columns;
    private readonly TableSpelling spelling;
    private readonly List<(RawRow Row, RawLine Line)> rows;

    /// <exception cref="InvalidDataException">The file is broken: its rows cannot be told apart.</exception>
    public ImportedText(string root, RawTable table)
    {
        this.table = table;
        path = "data/" + table.File;
        old = File.ReadAllBytes(Path.Combine(root, path));
        var text = TextFiles.Read(root, path, new DiagnosticBag())!.Text;
        var delimiter = CsvFile.DelimiterOf(text, [.. table.Schema!.Fields.Select(field => field.Name)]);
        csv = RawCsv.Parse(text, delimiter);
        dialect = CsvDialect.Of(old, text, [.. CsvFile.Read(text, delimiter)], delimiter);
        RawLine[] lines = [.. csv.Lines.Where(line => !line.IsBlank)];
        columns = [.. lines[0].Cells.Select(RawCsv.ValueOf)];
        if (lines.Length - 1 != table.Rows.Count)
        {
            throw new InvalidDataException($"{path} is not a table of rows and cells. Correct it first: a check tells what is wrong.");
        }

        rows = [.. table.Rows.Zip(lines.Skip(1))];
        spelling = new TableSpelling([.. rows.SelectMany(row => row.Line.Cells.Zip(columns, (cell, column) => (Field: table.Schema!.Find(column)!, Text: RawCsv.ValueOf(cell))))
            .Where(cell => cell.Field is not null && cell.Text.Length > 0)]);
    }

    /// <summary>A row of the sheet in the place of one of the table, or where it belongs in the table's order.</summary>
    public void Put(IReadOnlyDictionary<string, string> cells, RawRow? before)
    {
        if (before is null)
        {
            Insert(new RawRow(cells));
            return;
        }

        var line = rows.Find(row => row.Row == before).Line;
        for (var i = 0; i < Math.Min(columns.Length, line.Cells.Count); i++)
        {
            if (cells.TryGetValue(columns[i], out var value) && value != before[columns[i]])
            {
                line.Cells[i] = Spelled(columns[i], value);
            }
        }
    }

    /// <summary>Takes a row away; null takes none.</summary>
    public void Take(RawRow? row)
    {
        if (row is not null && rows.FindIndex(one => one.Row == row) is >= 0 and var at)
        {
            csv.Lines.Remove(rows[at].Line);
            rows.RemoveAt(at);
        }
    }

    /// <summary>Null where the file stays as it is.</summary>
    public PlannedFile? Plan() => dialect.Bytes(csv.ToString()) is var bytes && bytes.AsSpan().SequenceEqual(old) ? null : new PlannedFile(path, old, bytes, []);

    private void Insert(RawRow row)
    {
        var index = new RowOrder(table.Schema!, [.. rows.Select(one => one.Row)]).IndexOf(row);
        RawLine line = new([.. columns.Select(column => Spelled(column, row[column]))], dialect.LineEnd);
        var above = index > 0 ? rows[index - 1].Line : csv.Lines.First(one => !one.IsBlank);
        var at = csv.Lines.FindIndex(one => ReferenceEquals(one, above));
        if (above.End.Length == 0)
        {
            // The file ends without a line end, and so it does with the new row.
            (csv.Lines[at], line) = (above with { End = dialect.LineEnd }, line with { End = "" });
            if (index > 0)
            {
                rows[index - 1] = (rows[index - 1].Row, csv.Lines[at]);
            }
        }

        csv.Lines.Insert(at + 1, line);
        rows.Insert(index, (row, line));
    }

    private string Spelled(string column, string value) => dialect.Cell(table.Schema!.Find(column) is { } field && value.Length > 0 ? spelling.Of(field, value) : value);
}
