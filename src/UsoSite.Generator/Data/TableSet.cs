using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Data;

/// <summary>All tables of the site.</summary>
/// <param name="Package">Their schema.</param>
/// <param name="ByName">The tables that were found, by name.</param>
public sealed record TableSet(DataPackage Package, IReadOnlyDictionary<string, Table> ByName)
{
    /// <summary>The rows of a table; none where the table was not found.</summary>
    public IReadOnlyList<Row> Rows(string table) => ByName.TryGetValue(table, out var found) ? found.Rows : [];

    /// <summary>True where every row of the tables is there.</summary>
    public bool Complete(params IEnumerable<string> tables) => tables.All(name => ByName.TryGetValue(name, out var table) && table.Complete);

    /// <summary>True where every row of the tables is there and every key in them holds.</summary>
    public bool Sound(params IEnumerable<string> tables) => tables.All(name => ByName.TryGetValue(name, out var table) && table.Sound);
}
