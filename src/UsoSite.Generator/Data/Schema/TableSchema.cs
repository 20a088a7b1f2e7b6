using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Data.Schema;

/// <summary>What <c>datapackage.json</c> says of one table.</summary>
public sealed record TableSchema(string Name, string Path, IReadOnlyList<FieldSchema> Fields)
{
    public LocalText Title { get; init; } = LocalText.Empty;

    public LocalText Description { get; init; } = LocalText.Empty;

    public IReadOnlyList<string> PrimaryKey { get; init; } = [];

    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>Ids of the sources of the table, where its rows do not name their own.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The columns in which rows name their sources.</summary>
    public IReadOnlyList<string> SourceColumns { get; } = [.. Fields.Where(field => field.References == "sources").Select(field => field.Name)];

    /// <summary>Ids of the sources of one column: its own where it has any, else those of the table that no column claims.</summary>
    public IReadOnlyList<string> SourcesOf(string column) =>
        Find(column) is { Sources: { Count: > 0 } own } ? own : [.. Sources.Except(Fields.SelectMany(field => field.Sources))];

    /// <summary>The names of the columns for messages.</summary>
    public string ColumnNames => string.Join(", ", Fields.Select(column => column.Name));

    public FieldSchema? Find(string field) => IndexOf(field) is >= 0 and var at ? Fields[at] : null;

    public int IndexOf(string field)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Name == field)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>A column whose values are keys of a table.</summary>
/// <param name="Field">The column that refers.</param>
/// <param name="Table">The table referred to.</param>
/// <param name="Key">The column referred to.</param>
public sealed record ForeignKey(string Field, string Table, string Key);
