using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Data;

/// <summary>Compares rows of a table by the values of their primary keys, so that two spellings of one key are the same.</summary>
internal sealed class KeyComparer(TableSchema schema) : IEqualityComparer<Row>
{
    private readonly int[] columns = [.. schema.PrimaryKey.Select(schema.IndexOf)];

    public bool Equals(Row? x, Row? y)
    {
        foreach (var column in columns)
        {
            if (!Equals(ValueOf(x!, column), ValueOf(y!, column)))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(Row obj)
    {
        var hash = default(HashCode);
        foreach (var column in columns)
        {
            hash.Add(ValueOf(obj, column));
        }

        return hash.ToHashCode();
    }

    private static object? ValueOf(Row row, int column) => row.ValueAt(column) is var value and IReadOnlyList<string> ? CellText.Of(value) : row.ValueAt(column);
}
