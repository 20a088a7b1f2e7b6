using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Data.Schema;

/// <summary>What <c>datapackage.json</c> says of one table.</summary>
public sealed record TableSchema(string Name, string Path, IReadOnlyList<FieldSchema> Fields)
{
    public LocalText Title { get; init; } = LocalText.Empty;

    public LocalText Description { get; init; } = LocalText.Empty;

    public IReadOnlyList<string> PrimaryKey { get; init; } = [];

    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>Ids of the sources of every figure of the table, where its rows do not name their own.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

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
