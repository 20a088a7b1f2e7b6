using System.Diagnostics.CodeAnalysis;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Sources;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data.Records;

/// <summary>The records that the tables of a site are read into.</summary>
public sealed class RecordTypes
{
    private readonly Dictionary<Type, RecordType> byType = [];
    private readonly Dictionary<Type, Func<string, object>> ids = [];
    private readonly RecordType<Source> sources;

    /// <summary>The sources that tables and rows may name; the schema need not have them, unless the site adds them as a record of its own.</summary>
    public RecordTypes() => byType.Add(typeof(Source), sources = new RecordType<Source>(ids));

    /// <summary>Adds a type of id or code, which columns hold as text.</summary>
    public RecordTypes WithId<TId>(Func<string, TId> parse)
        where TId : struct
    {
        ids.Add(typeof(TId), text => parse(text));
        return this;
    }

    /// <summary>Adds a record with a <see cref="TableAttribute"/>.</summary>
    public RecordTypes With<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class
    {
        byType[typeof(T)] = new RecordType<T>(ids);
        return this;
    }

    internal RecordType this[Type record] => byType[record];

    /// <summary>What the records need and the schema does not have.</summary>
    internal void Check(DataPackage package, DiagnosticBag diagnostics)
    {
        foreach (var problem in byType.Values.Where(type => type != sources || package.Find(type.Table) is not null).SelectMany(type => type.Check(package)))
        {
            diagnostics.Report(problem);
        }
    }

    /// <summary>Whether a table must have rows.</summary>
    internal bool NeedsRows(string table) => byType.Values.Any(type => type.Table == table && type.NeedsRows);
}
