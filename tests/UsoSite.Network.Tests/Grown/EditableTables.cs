using CsvHelper;

namespace UsoSite.Network.Tests;

/// <summary>The tables of a site as text, to which rows are added as a coordinator does: by the names of the columns.</summary>
/// <param name="root">The folder of the site.</param>
internal sealed class EditableTables(string root)
{
    private readonly Dictionary<string, List<string[]>> changed = new(StringComparer.Ordinal);

    public void Add(string table, params (string Column, string Value)[] cells)
    {
        var rows = Rows(table);
        var row = rows[0].Select(column => Array.Find(cells, cell => cell.Column == column).Value ?? "").ToArray();
        Assert.Equal(cells.Length, cells.Count(cell => rows[0].Contains(cell.Column)));
        rows.Add(row);
    }

    public void Remove(string table, string column, string value)
    {
        var rows = Rows(table);
        Assert.Equal(1, rows.RemoveAll(row => row[Array.IndexOf(rows[0], column)] == value));
    }

    public void Save()
    {
        foreach (var (table, rows) in changed)
        {
            using var file = File.Create(FileOf(table));
            using var writer = CsvWriter.Create(file, CsvWriterOptions.Default with { NewLine = "\n" });
            rows.ForEach(row => writer.WriteRecord([.. row]));
        }
    }

    private string FileOf(string table) => Path.Combine(root, "data", table + ".csv");

    private List<string[]> Rows(string table)
    {
        if (!changed.TryGetValue(table, out var rows))
        {
            using var reader = CsvReader.FromText(File.ReadAllText(FileOf(table)), CsvReaderOptions.Default with { HasHeader = false });
            changed[table] = rows = [];
            while (reader.Read())
            {
                rows.Add(reader.Current.ToArray());
            }
        }

        return rows;
    }
}
