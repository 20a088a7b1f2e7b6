using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data.Records;

/// <summary>What a type of a record's parameter asks of its columns, and how it is read.</summary>
/// <param name="Type">The type that the schema must give the columns.</param>
/// <param name="HasNoEmptyValue">True where an empty cell cannot be said in the type.</param>
/// <param name="Reader">Makes the reader for the names of the columns, null where the schema lacks one.</param>
internal sealed record ColumnKind(FieldType Type, bool HasNoEmptyValue, Func<List<string?>, Func<Row, object?>> Reader)
{
    private static readonly string[] Translations = ["sv", "en"];

    private bool IsLocal { get; init; }

    private bool HasNoColumn { get; init; }

    /// <summary>The kind of a type, or null where no column has it.</summary>
    public static ColumnKind? For(Type type, string? word, bool prose, IReadOnlyDictionary<Type, Func<string, object>> ids) => type switch
    {
        _ when type == typeof(SourceSpan) => new(FieldType.String, false, _ => row => row.At) { HasNoColumn = true },
        _ when type == typeof(LocalText) => new(FieldType.String, false, Local) { IsLocal = true },
        _ when type == typeof(string) => One(FieldType.String, false, "", prose ? (row, name) => NoBreakSpaces.In(row.Text(name)) : (row, name) => row.Text(name)),
        _ when type == typeof(IReadOnlyList<string>) => One(FieldType.List, false, Array.Empty<string>(), (row, name) => row.List(name)),
        _ when type == typeof(bool) && word is not null => One(FieldType.String, false, false, (row, name) => row.Text(name) == word),
        _ when type == typeof(bool) => One(FieldType.Boolean, false, false, (row, name) => row.Flag(name)),
        _ when type == typeof(bool?) => One(FieldType.Boolean, false, null, (row, name) => row.FlagOrUnknown(name)),
        _ when type == typeof(int) || type == typeof(int?) => One(FieldType.Integer, type == typeof(int), null, (row, name) => row.Integer(name)),
        _ when type == typeof(double) || type == typeof(double?) => One(FieldType.Number, type == typeof(double), null, (row, name) => row.Number(name)),
        _ when type == typeof(DateOnly) || type == typeof(DateOnly?) => One(FieldType.Date, type == typeof(DateOnly), null, (row, name) => row.Date(name)),
        _ when type == typeof(PartialDate?) => One(FieldType.Date, false, null, (row, name) => row.PartialDate(name)),
        _ when ids.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out var parse) =>
            One(FieldType.String, Nullable.GetUnderlyingType(type) is null, null, (row, name) => row.Text(name) is { Length: > 0 } text ? parse(text) : null),
        _ => null,
    };

    /// <summary>The columns that a parameter reads: one, or for a text in several languages the Finnish one first.</summary>
    public List<string> ColumnsOf(string name, TableSchema table) =>
        HasNoColumn ? []
        : IsLocal ? [table.Find($"{name}_fi") is null && table.Find(name) is not null ? name : $"{name}_fi", .. Translations.Select(language => $"{name}_{language}")]
        : [name];

    private static ColumnKind One(FieldType type, bool hasNoEmptyValue, object? empty, Func<Row, string, object?> read) =>
        new(type, hasNoEmptyValue, names => names[0] is { } name ? row => read(row, name) : _ => empty);

    private static Func<Row, object?> Local(List<string?> names)
    {
        return row => new LocalText(Text(row, names[0]), Text(row, names[1]), Text(row, names[2]));

        static string Text(Row row, string? name) => name is null ? "" : NoBreakSpaces.In(row.Text(name));
    }
}
