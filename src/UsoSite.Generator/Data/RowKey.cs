using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Data;

/// <summary>Names a row in messages by its primary key.</summary>
internal static class RowKey
{
    public static string Format(TableSchema schema, Func<string, string> valueOf) =>
        string.Join(' ', schema.PrimaryKey.Select(column => (column, value: valueOf(column))).Select(pair => $"{pair.column}={pair.value}"));
}
