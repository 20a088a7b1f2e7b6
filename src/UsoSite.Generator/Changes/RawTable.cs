using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Changes;

/// <summary>A table as it is written, whatever its columns are and whether or not its cells fit them.</summary>
/// <param name="Schema">What the site's description says of it; null where it is not described.</param>
public sealed record RawTable(string Name, TableSchema? Schema, IReadOnlyList<string> Columns, IReadOnlyList<RawRow> Rows)
{
    /// <summary>Name of its file in <c>data</c>.</summary>
    public string File { get; init; } = $"{Name}.csv";
}

/// <summary>A row by the names of its columns, with its cells as the published tables write them.</summary>
public sealed class RawRow(IReadOnlyDictionary<string, string> cells)
{
    /// <summary>Empty where there is no such column.</summary>
    public string this[string column] => cells.GetValueOrDefault(column, "");

    public string Key(IEnumerable<string> columns) => string.Join('\0', columns.Select(column => this[column]));
}
