using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using UsoSite.Generator.Data.Records;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Data;

/// <summary>
/// The tables after their keys and references have been checked. Rows can be had only of sound tables: all cells of the right type, no key
/// twice, no reference that leads nowhere.
/// </summary>
public sealed class CheckedTables
{
    private readonly TableSet set;
    private readonly IReadOnlySet<string> sound;
    private readonly RecordTypes records;
    private readonly ConcurrentDictionary<Type, Lazy<object>> read = new();

    internal CheckedTables(TableSet set, IReadOnlySet<string> sound, RecordTypes records)
    {
        (this.set, this.sound, this.records) = (set, sound, records);
        Sound = set.Package.Tables.Count > 0 && set.Package.Tables.All(table => sound.Contains(table.Name)) ? new SoundTables(this, set) : null;
    }

    /// <summary>The schema of the tables; without tables where it could not be read.</summary>
    public DataPackage Package => set.Package;

    /// <summary>All tables, where every one of them is sound; else null.</summary>
    public SoundTables? Sound { get; }

    /// <summary>The rows of a sound table; null where it is not sound.</summary>
    public IReadOnlyList<Row>? Rows(string table) => sound.Contains(table) ? set.ByName[table].Rows : null;

    /// <summary>The records of a sound table, in the order of the file; false where it is not sound.</summary>
    public bool TryGet<T>([NotNullWhen(true)] out IReadOnlyList<T>? found)
        where T : class
    {
        var type = records[typeof(T)];
        found = sound.Contains(type.Table) ? (IReadOnlyList<T>)read.GetOrAdd(typeof(T), _ => new(() => type.Read(set.ByName[type.Table]))).Value : null;
        return found is not null;
    }
}
