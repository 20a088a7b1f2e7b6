using System.Text.RegularExpressions;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages.Rows;

namespace UsoSite.Generator.Pages.Tables;

/// <summary>What an article asks of a table.</summary>
/// <param name="SortedBy">The column that the rows are in the order of; null for the order of the file.</param>
/// <param name="Reversed">True for the reverse of that order.</param>
internal sealed partial record TableQuery(
    TableSchema Table, IReadOnlyList<TableColumn> Columns, IReadOnlyList<(TableColumn Column, string Value)> Conditions, TableColumn? SortedBy, bool Reversed)
{
    /// <summary>The query of arguments that have been checked.</summary>
    public static TableQuery From(DirectiveValues values, SoundTables tables)
    {
        var table = tables.Package.Find(values.Text("name"))!;
        var sort = values.Text("sort");
        return new TableQuery(
            table,
            values.Has("columns") ? [.. ColumnsIn(values.Text("columns")).Select(name => TableColumn.Find(name, table)!)] : TableColumn.AllOf(table),
            [.. ConditionsIn(values.Text("where")).Select(condition => (TableColumn.Find(condition.Column, table)!, condition.Value!))],
            sort.Length == 0 ? null : TableColumn.Find(sort.TrimStart('-'), table),
            sort.StartsWith('-'));
    }

    /// <summary>The columns of <c>a,b</c>.</summary>
    public static IEnumerable<string> ColumnsIn(string value) => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The conditions of <c>column:value,column:value</c>; the value is null where there is no colon.</summary>
    public static IEnumerable<(string Column, string? Value)> ConditionsIn(string text) =>
        text.Length == 0 ? [] : Between().Split(text).Select(part => part.Split(':', 2)).Select(part => (part[0].Trim(), part.Length > 1 ? part[1].Trim() : null));

    /// <summary>The rows that fit, in order; in the order of the file where none is asked for.</summary>
    public IReadOnlyList<Row> RowsIn(SoundTables tables, Language language)
    {
        var rows = tables.Rows(Table.Name).Where(row => Conditions.All(condition => Fits(row, condition.Column.Field, condition.Value))).ToArray();
        if (SortedBy is not { } column)
        {
            return rows;
        }

        var names = RowReference.Of(column.Field, Table)?.RowsIn(tables);
        var known = rows.Where(row => row.Value(column.Field) is not null).OrderBy(row => KeyOf(row, column, names, language), RowOrder.Instance).ToArray();
        return [.. Reversed ? known.Reverse() : known, .. rows.Except(known)];
    }

    private static object KeyOf(Row row, TableColumn column, IReadOnlyDictionary<string, Row>? names, Language language) => row.Value(column.Field)! switch
    {
        string key when names?.GetValueOrDefault(key) is { } named => RowReference.NameOf(named, language).Text,
        string => CellView.TextOf(row, column.In(language), language)!.Text,
        int number => (double)number,
        double number => number,
        _ => row.Canonical(column.Field),
    };

    private static bool Fits(Row row, FieldSchema field, string value) => field.Type == FieldType.List && value.Length > 0
        ? row.List(field.Name).Contains(value)
        : row.Canonical(field) == value || row.Raw(field.Name) == value;

    [GeneratedRegex(@",(?=\s*[\w-]+:)", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    /// <summary>Numbers by size, texts by the alphabet.</summary>
    private sealed class RowOrder : IComparer<object>
    {
        public static readonly RowOrder Instance = new();

        public int Compare(object? x, object? y) => (x, y) is (double a, double b) ? a.CompareTo(b) : FinnishOrder.Instance.Compare(x as string, y as string);
    }
}
