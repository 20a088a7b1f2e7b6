using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Downloads.Databases;

/// <summary>A table in SQL: its columns by their types, its key, and what it refers to.</summary>
/// <param name="Name">Its name in the database.</param>
/// <param name="Columns">The names of its columns in the database, in the order of the schema.</param>
internal sealed record TableSql(TableSchema Schema, string Name, IReadOnlyList<string> Columns)
{
    private const int LongestName = 128;

    /// <summary>The tables of a package, in their order.</summary>
    public static IReadOnlyList<TableSql> Of(IReadOnlyList<TableSchema> tables, IEnumerable<string> taken)
    {
        var names = UniqueNames.Of(tables.Select(table => table.Name.StartsWith("sqlite_", StringComparison.OrdinalIgnoreCase) ? "_" + table.Name : table.Name), LongestName, taken);
        return [.. tables.Zip(names, (table, name) => new TableSql(table, name, UniqueNames.Of(table.Fields.Select(field => field.Name), LongestName)))];
    }

    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public string Create(IReadOnlyList<TableSql> all) =>
        $"CREATE TABLE {Quoted(Name)} (\n  {string.Join(",\n  ", Schema.Fields.Zip(Columns, Column).Concat(Keys(all)))}\n) STRICT;\n";

    public string Insert() => $"INSERT INTO {Quoted(Name)} VALUES ({string.Join(", ", Columns.Select((_, i) => $"$c{i}"))})";

    private static string Column(FieldSchema field, string name)
    {
        var type = field.Type switch { FieldType.Integer or FieldType.Boolean => "INTEGER", FieldType.Number => "REAL", _ => "TEXT" };
        return $"{Quoted(name)} {type}{(field.Required ? " NOT NULL" : "")}{(field.Type == FieldType.Boolean ? $" CHECK ({Quoted(name)} IN (0, 1))" : "")}";
    }

    private IEnumerable<string> Keys(IReadOnlyList<TableSql> all)
    {
        if (Schema.PrimaryKey is { Count: > 0 } key)
        {
            // A part of a key may be empty, as an open bound is; in a primary key the database would refuse it.
            var kind = key.All(column => Schema.Find(column) is { Required: true }) ? "PRIMARY KEY" : "UNIQUE";
            yield return $"{kind} ({string.Join(", ", key.Select(column => Quoted(ColumnOf(column))))})";
        }

        foreach (var reference in Schema.ForeignKeys)
        {
            if (all.FirstOrDefault(table => table.Schema.Name == reference.Table) is { } other && other.Schema.PrimaryKey is [var only] && only == reference.Key)
            {
                yield return $"FOREIGN KEY ({Quoted(ColumnOf(reference.Field))}) REFERENCES {Quoted(other.Name)} ({Quoted(other.ColumnOf(only))})";
            }
        }
    }

    private string ColumnOf(string field) => Columns[Schema.IndexOf(field)];
}
