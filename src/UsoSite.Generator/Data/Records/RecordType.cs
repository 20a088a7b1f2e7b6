using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using UsoSite.Generator.Data.Schema;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data.Records;

/// <summary>How the rows of one table become records.</summary>
internal abstract class RecordType
{
    private protected RecordType(TableAttribute table, ColumnBinding[] columns) => (Table, NeedsRows, Columns) = (table.Name, table.NeedsRows, columns);

    public string Table { get; }

    public bool NeedsRows { get; }

    private protected ColumnBinding[] Columns { get; }

    /// <summary>What the record needs and the schema does not have.</summary>
    public IEnumerable<Diagnostic> Check(DataPackage package) => package.Tables.FirstOrDefault(table => table.Name == Table) is { } schema
        ? Columns.SelectMany(column => column.Check(schema)).Concat(CheckKey(schema)).Select(Problem)
        : [Problem(new Text($"The table {Table} is not described.", $"Taulukkoa {Table} ei ole kuvattu."))];

    /// <summary>The records of a table whose rows are sound: a list of the type of the record.</summary>
    public abstract object Read(Table table);

    private IEnumerable<Text> CheckKey(TableSchema schema)
    {
        string[] key = [.. Columns.Where(column => column.IsKey).Select(column => column.Name)];
        if (key.Length > 0 && !schema.PrimaryKey.ToHashSet(StringComparer.Ordinal).SetEquals(key))
        {
            yield return new(
                $"The primary key of the table {Table} must be {string.Join(", ", key)}.", $"Taulukon {Table} perusavaimen on oltava {string.Join(", ", key)}.");
        }
    }

    private Diagnostic Problem(Text message) => new(Rules.BadSchema, SourceSpan.WholeFile(DataPackage.File), message, new(
        "Compare the description with the one in the history of the repository.",
        "Vertaa kuvausta versionhallinnan historiassa olevaan."))
    { Key = $"table={Table}" };
}

/// <summary>How the rows of one table become records of one type.</summary>
internal sealed class RecordType<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(IReadOnlyDictionary<Type, Func<string, object>> ids)
    : RecordType(
        typeof(T).GetCustomAttribute<TableAttribute>() ?? throw new InvalidOperationException($"{typeof(T).Name} names no table."),
        [.. Constructor.GetParameters().Select(parameter => new ColumnBinding(parameter, ids))])
    where T : class
{
    private static ConstructorInfo Constructor => typeof(T).GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;

    public override object Read(Table table)
    {
        var create = ConstructorInvoker.Create(Constructor);
        Func<Row, object?>[] readers = [.. Columns.Select(column => column.ReaderFor(table.Schema))];
        var records = new T[table.Rows.Count];
        Parallel.For(0, records.Length, () => new object?[readers.Length], (row, _, values) =>
        {
            for (var column = 0; column < readers.Length; column++)
            {
                values[column] = readers[column](table.Rows[row]);
            }

            records[row] = (T)create.Invoke(values.AsSpan());
            return values;
        }, _ => { });
        return records;
    }
}
