using UsoSite.Generator.Data.Schema;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data;

/// <summary>One row of a table with typed values; a value is null where the cell is empty.</summary>
public sealed class Row
{
    private readonly RowPlace place;
    private readonly object?[] values;

    internal Row(TableSchema schema, RowPlace place, object?[] values) => (Schema, this.place, this.values) = (schema, place, values);

    /// <summary>The schema of the row's table.</summary>
    public TableSchema Schema { get; }

    /// <summary>The place of the row's first cell.</summary>
    public SourceSpan At => place.Of(0);

    /// <summary>The row's key for messages, such as <c>product=lamp year=2025</c>.</summary>
    public string Key => RowKey.Format(Schema, name => Raw(name));

    public string Text(string column) => (string?)values[Index(column)] ?? "";

    public int? Integer(string column) => (int?)values[Index(column)];

    public double? Number(string column) => (double?)values[Index(column)];

    public DateOnly? Date(string column) => ((PartialDate?)values[Index(column)])?.Day;

    public PartialDate? PartialDate(string column) => (PartialDate?)values[Index(column)];

    public bool? FlagOrUnknown(string column) => (bool?)values[Index(column)];

    public bool Flag(string column) => values[Index(column)] is true;

    public IReadOnlyList<string> List(string column) => (IReadOnlyList<string>?)values[Index(column)] ?? [];

    /// <summary>Ids of the sources of a cell: its own where the row names them, else those of the row; none where rows name no sources.</summary>
    public IReadOnlyList<string> SourcesOf(string column) => OwnSourcesOf(column) is { Count: > 0 } own ? own : ListOrNone("sources");

    /// <summary>Ids of the sources that the row names for that cell alone; none where it names none.</summary>
    public IReadOnlyList<string> OwnSourcesOf(string column) => ListOrNone(SourcesColumn(column));

    /// <summary>Ids of every source that the row names for itself or for a cell, each once.</summary>
    public IEnumerable<string> Sources => Schema.SourceColumns switch
    {
        [] => [],
        [var only] when List(only) is { Count: < 2 } one => one,
        var columns => columns.SelectMany(List).Distinct(StringComparer.Ordinal),
    };

    /// <summary>The cell as written, without surrounding spaces.</summary>
    public string Raw(string column) => place.Raw(Index(column));

    /// <summary>The cell as the published tables write it: bare digits, a decimal point, dates as 2025-01-13, true and false.</summary>
    public string Canonical(FieldSchema field) => CellText.Of(values[Index(field.Name)]);

    /// <summary>The value of a cell by its type: text, <c>int</c>, <c>double</c>, <see cref="Data.PartialDate"/>, <c>bool</c> or a list of texts; null where it is empty.</summary>
    public object? Value(FieldSchema field) => values[Index(field.Name)];

    /// <summary>The value of a cell by the place of its column in the schema.</summary>
    internal object? ValueAt(int column) => values[column];

    public SourceSpan PlaceOf(string column) => place.Of(Index(column));

    internal static string SourcesColumn(string column) => column + "_sources";

    private IReadOnlyList<string> ListOrNone(string column) => Schema.Find(column) is { Type: FieldType.List } ? List(column) : [];

    private int Index(string column)
    {
        var index = Schema.IndexOf(column);
        return index >= 0 ? index : throw new ArgumentException($"Table {Schema.Name} has no column {column}.", nameof(column));
    }
}

/// <summary>Names a row in messages by its primary key.</summary>
internal static class RowKey
{
    public static string Format(TableSchema schema, Func<string, string> valueOf) =>
        string.Join(' ', schema.PrimaryKey.Select(column => $"{column}={valueOf(column)}"));
}
