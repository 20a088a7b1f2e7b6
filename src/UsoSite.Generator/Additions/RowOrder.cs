using UsoSite.Generator.Changes;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Additions;

/// <summary>Where a row belongs in a table that is sorted: below the last that comes before it. In a table without an order, at its end.</summary>
internal sealed class RowOrder(TableSchema schema, IReadOnlyList<RawRow> rows)
{
    /// <summary>The columns by which the rows are sorted; none where they are not, or are too few to tell.</summary>
    public IReadOnlyList<string> Columns { get; } = Orders(schema).FirstOrDefault(columns => IsSorted(schema, rows, columns)) ?? [];

    /// <summary>How many rows come before the new one.</summary>
    public int IndexOf(RawRow added)
    {
        var last = rows.Count;
        while (Columns.Count > 0 && last > 0 && Compare(schema, rows[last - 1], added, Columns) > 0)
        {
            last--;
        }

        return last;
    }

    /// <summary>Orders that a table may have: its key, first in the order of the schema, then the other ways round; a day; another table.</summary>
    private static IEnumerable<IReadOnlyList<string>> Orders(TableSchema schema) =>
    [
        .. Permutations(schema.PrimaryKey),
        .. schema.Fields.Where(field => field is { Type: FieldType.Date, Required: true }).Select(field => new[] { field.Name }),
        .. schema.ForeignKeys.Select(key => new[] { key.Field }),
    ];

    private static IEnumerable<IReadOnlyList<string>> Permutations(IReadOnlyList<string> columns) => columns.Count == 0
        ? []
        : columns.Count == 1
            ? [columns]
            : columns.SelectMany(first => Permutations([.. columns.Where(column => column != first)]).Select(rest => (IReadOnlyList<string>)[first, .. rest]));

    private static bool IsSorted(TableSchema schema, IReadOnlyList<RawRow> rows, IReadOnlyList<string> columns) =>
        rows.Count > 1 && rows.Zip(rows.Skip(1)).All(pair => Compare(schema, pair.First, pair.Second, columns) <= 0);

    private static int Compare(TableSchema schema, RawRow one, RawRow other, IReadOnlyList<string> columns) =>
        columns.Select(column => Compare(schema.Find(column)!, one[column], other[column])).FirstOrDefault(order => order != 0);

    private static int Compare(FieldSchema field, string one, string other) =>
        field.Type is FieldType.Integer or FieldType.Number && Number(one) is { } first && Number(other) is { } second
            ? first.CompareTo(second)
            : string.CompareOrdinal(one, other);

    private static double? Number(string text) => double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
}
