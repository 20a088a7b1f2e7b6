using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Inputs;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Changes;

/// <summary>Reads the tables of a site as they are written. What cannot be read as text is left out: the problems of the site tell of it.</summary>
public static class ReadRawTables
{
    public static IReadOnlyDictionary<string, RawTable> From(string root)
    {
        var problems = new DiagnosticBag();
        var package = new SchemaReader(problems).Read(root);
        return SiteFiles.In(root, "data").Select(file => file["data/".Length..])
            .Where(file => !file.Contains('/', StringComparison.Ordinal) && file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            .Select(file => Read(root, file, package?.Tables.FirstOrDefault(table => table.Path == file), problems))
            .OfType<RawTable>()
            .GroupBy(table => table.Name)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
    }

    private static RawTable? Read(string root, string file, TableSchema? schema, DiagnosticBag problems)
    {
        if (TextFiles.Read(root, "data/" + file, problems) is not { } source)
        {
            return null;
        }

        CsvRecord[] records = [.. CsvFile.Read(source.Text, DelimiterOf(source.Text, schema))];
        string[] columns = records.Length == 0 ? [] : [.. records[0].Cells.Select(cell => cell.Trim())];
        var named = columns.Index().Where(column => column.Item.Length > 0).DistinctBy(column => column.Item).ToArray();
        return new RawTable(
            schema?.Name ?? Path.GetFileNameWithoutExtension(file),
            schema,
            [.. named.Select(column => column.Item)],
            [.. records.Skip(1).Select(record => new RawRow(named.ToDictionary(
                column => column.Item,
                column => CellText.Of(schema?.Find(column.Item), record.Cells.ElementAtOrDefault(column.Index)?.Trim() ?? ""),
                StringComparer.Ordinal)))])
        {
            File = file,
        };
    }

    /// <summary>A file that is not described has the delimiter that its first line has more of.</summary>
    private static char DelimiterOf(string text, TableSchema? schema)
    {
        if (schema is not null)
        {
            return CsvFile.DelimiterOf(text, [.. schema.Fields.Select(field => field.Name)]);
        }

        var header = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length);
        return header.Count(';') > header.Count(',') ? ';' : ',';
    }
}
