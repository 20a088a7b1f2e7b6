using UsoSite.Generator.Changes;
using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Fixes;

/// <summary>The codes of the site: the keys of tables to which columns of other tables refer, from all the tables that have them whole.</summary>
internal sealed class KnownCodes
{
    private const int MostZeros = 3;

    private readonly Dictionary<(string Table, string Column), HashSet<string>> codes = [];

    private readonly ILookup<string, (string Table, string Column)> named;

    public KnownCodes(IReadOnlyDictionary<string, RawTable> tables)
    {
        named = tables.Values.SelectMany(table => table.Schema?.ForeignKeys ?? []).Select(key => (key.Field, Key: (key.Table, key.Key))).Distinct()
            .ToLookup(key => key.Field, key => key.Key);
        foreach (var table in tables.Values.Where(table => table.Schema is not null))
        {
            foreach (var key in table.Schema!.ForeignKeys)
            {
                Add(key, table.Rows.Select(row => row[key.Field]), table.Schema.Find(key.Field));
                if (tables.TryGetValue(key.Table, out var other))
                {
                    Add(key, other.Rows.Select(row => row[key.Key]), other.Schema?.Find(key.Key));
                }
            }
        }
    }

    /// <summary>The one code that a cell is without its zeros; null where there is none, or the cell is a code itself.</summary>
    public string? Whole(TableSchema table, FieldSchema field, string text)
    {
        if (field.Pattern is not { } pattern || text.Length == 0 || !text.All(char.IsAsciiDigit) || pattern.Fits(text)
            || !codes.TryGetValue(KeyOf(table, field), out var known))
        {
            return null;
        }

        string[] possible = [.. Enumerable.Range(1, MostZeros).Select(zeros => text.PadLeft(text.Length + zeros, '0')).Where(known.Contains)];
        return possible is [var one] ? one : null;
    }

    /// <summary>What a column refers to; of one that refers to nothing, what all columns of its name do in other tables; else the column itself.</summary>
    private (string Table, string Column) KeyOf(TableSchema table, FieldSchema field) =>
        table.ForeignKeys.FirstOrDefault(key => key.Field == field.Name) is { } key ? (key.Table, key.Key)
        : named[field.Name].ToArray() is [var only] ? only
        : (table.Name, field.Name);

    private void Add(ForeignKey key, IEnumerable<string> cells, FieldSchema? field)
    {
        if (!codes.TryGetValue((key.Table, key.Key), out var known))
        {
            codes[(key.Table, key.Key)] = known = new HashSet<string>(StringComparer.Ordinal);
        }

        known.UnionWith(cells.Where(cell => cell.Length > 0 && field?.Pattern?.Fits(cell) == true));
    }
}
