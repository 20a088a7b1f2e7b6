using UsoSite.Generator.Changes;
using UsoSite.Generator.Data;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Additions;

/// <summary>Plans a table with one row more: in the dialect of its file and at its place in the file's order, every other byte as it was.</summary>
public static class AddRow
{
    /// <param name="table">The table as it is; it is described by the site's schema.</param>
    /// <param name="cells">The cells by column; those that are not there are empty.</param>
    /// <exception cref="ArgumentException">A cell has a column that the file does not have.</exception>
    public static PlannedFile To(string root, RawTable table, IReadOnlyDictionary<string, string> cells)
    {
        var path = "data/" + table.File;
        var bytes = File.ReadAllBytes(Path.Combine(root, path));
        var text = TextFiles.Read(root, path, new DiagnosticBag())!.Text;
        if (cells.FirstOrDefault(cell => cell.Value.Length > 0 && !table.Columns.Contains(cell.Key)) is { Key: { } missing })
        {
            throw new ArgumentException($"{path} has no column {missing}. Add it to the first line of the file, with an empty cell in each row.", nameof(cells));
        }

        var schema = table.Schema!;
        var delimiter = CsvFile.DelimiterOf(text, [.. schema.Fields.Select(field => field.Name)]);
        CsvRecord[] records = [.. CsvFile.Read(text, delimiter)];
        var dialect = CsvDialect.Of(bytes, text, records, delimiter);
        var row = dialect.Row(records[0].Cells.Select(column => CellText.Of(schema.Find(column.Trim()), cells.GetValueOrDefault(column.Trim(), ""))));
        var index = 1 + new RowOrder(schema, table.Rows).IndexOf(new RawRow(cells));
        var at = index < records.Length ? StartOf(text, records[index]) : text.AsSpan().TrimEnd("\r\n").Length;
        var added = index < records.Length ? row + dialect.LineEnd : dialect.LineEnd + row;
        var line = 1 + text.AsSpan(0, at).Count('\n') + (index < records.Length ? 0 : 1);
        return new PlannedFile(path, bytes, dialect.Bytes(text[..at] + added + text[at..]), [new PlannedLine(line, row)]);
    }

    /// <summary>A record begins below the empty lines above it.</summary>
    private static int StartOf(string text, CsvRecord record)
    {
        var start = record.Start;
        while (start < text.Length && text[start] is '\r' or '\n')
        {
            start++;
        }

        return start;
    }
}
