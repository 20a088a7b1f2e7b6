using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Data;

/// <summary>
/// All tables of a site, every one of them sound. There is no other way to such a value than through <see cref="CheckedTables"/>, so
/// whoever holds it need not expect a key twice or a reference that leads nowhere.
/// </summary>
public sealed class SoundTables
{
    private readonly CheckedTables tables;
    private readonly TableSet set;
    private readonly Lazy<string> hash;

    internal SoundTables(CheckedTables tables, TableSet set)
    {
        (this.tables, this.set) = (tables, set);
        hash = new Lazy<string>(() => DataVersion.Of(All));
    }

    /// <summary>Changes with any cell of any table, and with nothing else.</summary>
    public string Version => DataVersion.ShortOf(Hash);

    /// <summary>The same in full.</summary>
    public string Hash => hash.Value;

    public DataPackage Package => set.Package;

    /// <summary>Every table, in the order of the schema.</summary>
    public IEnumerable<Table> All => Package.Tables.Select(schema => set.ByName[schema.Name]);

    /// <summary>The rows of a table; none where the schema has no such table.</summary>
    public IReadOnlyList<Row> Rows(string table) => set.ByName.TryGetValue(table, out var found) ? found.Rows : [];

    /// <summary>The records of a table, in the order of the file.</summary>
    public IReadOnlyList<T> Records<T>()
        where T : class => tables.TryGet<T>(out var records) ? records : [];
}
