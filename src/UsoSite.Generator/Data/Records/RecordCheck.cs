using UsoSite.Pipelines;

namespace UsoSite.Generator.Data.Records;

/// <summary>
/// A rule about what records mean together, beyond what the schema says of single tables. It gets just the tables that it names, and runs
/// only where all of those are sound.
/// </summary>
public sealed class RecordCheck
{
    private readonly Func<CheckedTables, DateOnly, IEnumerable<Diagnostic>> find;

    private RecordCheck(Func<CheckedTables, DateOnly, IEnumerable<Diagnostic>> find) => this.find = find;

    public static RecordCheck On<T>(Func<IReadOnlyList<T>, IEnumerable<Diagnostic>> find)
        where T : class => OnDay<T>((records, _) => find(records));

    /// <summary>A rule that also depends on the day of the build.</summary>
    public static RecordCheck OnDay<T>(Func<IReadOnlyList<T>, DateOnly, IEnumerable<Diagnostic>> find)
        where T : class => new((tables, day) => tables.TryGet<T>(out var records) ? find(records, day) : []);

    public static RecordCheck On<T1, T2>(Func<IReadOnlyList<T1>, IReadOnlyList<T2>, IEnumerable<Diagnostic>> find)
        where T1 : class
        where T2 : class => new((tables, _) => tables.TryGet<T1>(out var first) && tables.TryGet<T2>(out var second) ? find(first, second) : []);

    public static RecordCheck On<T1, T2, T3>(Func<IReadOnlyList<T1>, IReadOnlyList<T2>, IReadOnlyList<T3>, IEnumerable<Diagnostic>> find)
        where T1 : class
        where T2 : class
        where T3 : class => new((tables, _) =>
            tables.TryGet<T1>(out var first) && tables.TryGet<T2>(out var second) && tables.TryGet<T3>(out var third) ? find(first, second, third) : []);

    public static RecordCheck On<T1, T2, T3, T4, T5>(
        Func<IReadOnlyList<T1>, IReadOnlyList<T2>, IReadOnlyList<T3>, IReadOnlyList<T4>, IReadOnlyList<T5>, IEnumerable<Diagnostic>> find)
        where T1 : class
        where T2 : class
        where T3 : class
        where T4 : class
        where T5 : class => new((tables, _) =>
            tables.TryGet<T1>(out var first) && tables.TryGet<T2>(out var second) && tables.TryGet<T3>(out var third)
            && tables.TryGet<T4>(out var fourth) && tables.TryGet<T5>(out var fifth) ? find(first, second, third, fourth, fifth) : []);

    internal IEnumerable<Diagnostic> Find(CheckedTables tables, DateOnly day) => find(tables, day);
}
