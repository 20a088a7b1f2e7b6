using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Changes;

/// <summary>Compares two states of one table by its keys and cells. Columns that only one of them has are told once, not for each row.</summary>
internal sealed class TableChanges(RawTable? old, RawTable? now)
{
    private readonly RawTable either = now ?? old!;
    private readonly string[] columns = [.. (old?.Columns ?? []).Where(column => now?.Columns.Contains(column) == true)];

    /// <summary>What people call a row of each state; its key where this is null.</summary>
    public (Func<RawRow, Text> Old, Func<RawRow, Text> New)? Names { get; init; }

    public Text? Title { get; init; }

    public ChangeSection Find() => new(either.Name, Title ?? TextOf(either.Schema?.Title, either.Name), [.. Changes()]) { Notes = [.. Notes()] };

    public static Text TextOf(LocalText? title, string otherwise) =>
        title is { IsEmpty: false } ? new(title.In(Language.English), title.Fi) : new(otherwise, otherwise);

    private IEnumerable<Text> Notes()
    {
        if (old is null)
        {
            yield return new($"The table {either.Name} is new.", $"Taulukko {either.Name} on uusi.");
        }
        else if (now is null)
        {
            yield return new($"The table {either.Name} is gone.", $"Taulukko {either.Name} on poistunut.");
        }
        else
        {
            foreach (var (column, filled) in OnlyIn(now, old))
            {
                yield return new($"The column {column} is new; it is filled in {filled} of {now.Rows.Count} rows.", $"Sarake {column} on uusi; se on täytetty {filled} rivillä {now.Rows.Count} rivistä.");
            }

            foreach (var (column, filled) in OnlyIn(old, now))
            {
                yield return new($"The column {column} is gone; it was filled in {filled} of {old.Rows.Count} rows.", $"Sarake {column} on poistunut; se oli täytetty {filled} rivillä {old.Rows.Count} rivistä.");
            }
        }
    }

    private static IEnumerable<(string Column, int Filled)> OnlyIn(RawTable table, RawTable other) =>
        table.Columns.Except(other.Columns).Select(column => (column, table.Rows.Count(row => row[column].Length > 0)));

    private IEnumerable<Change> Changes()
    {
        var keys = KeyColumns();
        var (before, after) = (ByKey(old, keys), ByKey(now, keys));
        foreach (var (key, row) in after)
        {
            if (!before.TryGetValue(key, out var earlier))
            {
                yield return Whole(ChangeKind.Added, row, keys, now!, Names?.New);
            }
            else if (columns.Any(column => row[column] != earlier[column]))
            {
                yield return new Change(ChangeKind.Changed, KeyOf(row, keys), NameOf(row, keys, Names?.New))
                {
                    Values = [.. columns.Where(column => row[column] != earlier[column]).Select(column => Value(column, earlier[column], row[column]))],
                };
            }
        }

        foreach (var (_, row) in before.Where(entry => !after.ContainsKey(entry.Key)))
        {
            yield return Whole(ChangeKind.Removed, row, keys, old!, Names?.Old);
        }
    }

    private Change Whole(ChangeKind kind, RawRow row, string[] keys, RawTable table, Func<RawRow, Text>? name) => new(kind, KeyOf(row, keys), NameOf(row, keys, name))
    {
        Values =
        [
            .. table.Columns.Where(column => row[column].Length > 0 && (name is not null || keys.Length == table.Columns.Count || !keys.Contains(column)))
                .Select(column => kind == ChangeKind.Added ? Value(column, "", row[column]) : Value(column, row[column], "")),
        ],
    };

    /// <summary>The key of the newer schema, else of the older; all columns where both tables do not have those of the key.</summary>
    private string[] KeyColumns()
    {
        var shared = old is null || now is null ? either.Columns : columns;
        var key = new[] { now?.Schema, old?.Schema }.Select(schema => schema?.PrimaryKey ?? []).FirstOrDefault(key => key.Count > 0 && key.All(shared.Contains));
        return [.. key ?? shared];
    }

    /// <summary>The rows in the order of the file; of rows with the same key each after the first has its number in its key.</summary>
    private static Dictionary<string, RawRow> ByKey(RawTable? table, string[] keys)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        Dictionary<string, RawRow> rows = new(StringComparer.Ordinal);
        foreach (var row in table?.Rows ?? [])
        {
            var key = row.Key(keys);
            seen[key] = seen.GetValueOrDefault(key) + 1;
            rows.Add($"{key}\0{seen[key]}", row);
        }

        return rows;
    }

    private static string KeyOf(RawRow row, string[] keys) => string.Join(' ', keys.Where(column => row[column].Length > 0).Select(column => $"{column}={row[column]}"));

    private static Text NameOf(RawRow row, string[] keys, Func<RawRow, Text>? name) => name?.Invoke(row) ?? new Text(KeyOf(row, keys), KeyOf(row, keys));

    private ValueChange Value(string column, string before, string after) => new(column, TextOf(FieldOf(column)?.Title, column), before, after);

    private FieldSchema? FieldOf(string column) => now?.Schema?.Find(column) ?? old?.Schema?.Find(column);
}
