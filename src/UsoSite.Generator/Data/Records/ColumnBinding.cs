using System.Reflection;
using System.Text;
using UsoSite.Generator.Data.Schema;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data.Records;

/// <summary>How one parameter of a record is read from the columns of its table.</summary>
internal sealed class ColumnBinding
{
    private readonly ColumnKind kind;
    private readonly string column;
    private readonly bool required;
    private readonly ReferencesAttribute? references;
    private readonly string? sourcesOf;

    public ColumnBinding(ParameterInfo parameter, IReadOnlyDictionary<Type, Func<string, object>> ids)
    {
        var attribute = parameter.GetCustomAttribute<ColumnAttribute>();
        sourcesOf = parameter.GetCustomAttribute<SourcesOfAttribute>()?.Column;
        column = sourcesOf is null ? attribute?.Name ?? SnakeCase(parameter.Name!) : Row.SourcesColumn(sourcesOf);
        kind = ColumnKind.For(parameter.ParameterType, attribute?.Is, parameter.GetCustomAttribute<ProseAttribute>() is not null, ids)
            ?? throw new InvalidOperationException($"The parameter {parameter.Name} of {parameter.Member.DeclaringType?.Name} has a type that no column has.");
        IsKey = parameter.GetCustomAttribute<KeyAttribute>() is not null;
        required = IsKey || kind.HasNoEmptyValue || parameter.GetCustomAttribute<RequiredAttribute>() is not null;
        references = sourcesOf is null ? parameter.GetCustomAttribute<ReferencesAttribute>() : new ReferencesAttribute("sources");
    }

    public bool IsKey { get; }

    /// <summary>The column; of a text in several languages the name without the language.</summary>
    public string Name => column;

    /// <summary>What the schema of the table lacks.</summary>
    public IEnumerable<Text> Check(TableSchema table)
    {
        var names = kind.ColumnsOf(column, table);
        if (required && !names.Exists(name => table.Find(name) is { Required: true }))
        {
            yield return table.Find(names[0]) is null
                ? new($"The column {names[0]} of the table {table.Name} is not described.", $"Taulukon {table.Name} saraketta {names[0]} ei ole kuvattu.")
                : new($"The column {names[0]} of the table {table.Name} must be described as required.", $"Taulukon {table.Name} sarake {names[0]} on kuvattava pakolliseksi (required).");
        }

        foreach (var field in names.Select(table.Find).OfType<FieldSchema>().Where(field => field.Type != kind.Type))
        {
            yield return new(
                $"The column {field.Name} of the table {table.Name} has the type {FieldTypes.NameOf(field.Type)}; it must be {FieldTypes.NameOf(kind.Type)}.",
                $"Taulukon {table.Name} sarakkeen {field.Name} tyyppi on {FieldTypes.NameOf(field.Type)}; sen on oltava {FieldTypes.NameOf(kind.Type)}.");
        }

        if (references is not null && table.Find(column) is { } referring && !Refers(table, referring, references))
        {
            yield return new(
                $"The column {column} of the table {table.Name} must be described as a key of the table {references.Table}.",
                $"Taulukon {table.Name} sarake {column} on kuvattava taulukon {references.Table} avaimeksi.");
        }
    }

    /// <summary>Reads the value from a row; empty where the schema has no such column.</summary>
    public Func<Row, object?> ReaderFor(TableSchema table) => sourcesOf is not null
        ? row => row.SourcesOf(sourcesOf)
        : kind.Reader(kind.ColumnsOf(column, table).ConvertAll(name => table.Find(name) is null ? null : name));

    private static bool Refers(TableSchema table, FieldSchema field, ReferencesAttribute to) => field.Type == FieldType.List
        ? field.References == to.Table
        : table.ForeignKeys.Contains(new ForeignKey(field.Name, to.Table, to.Key));

    private static string SnakeCase(string name)
    {
        StringBuilder snake = new(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && snake.Length > 0)
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }
}
