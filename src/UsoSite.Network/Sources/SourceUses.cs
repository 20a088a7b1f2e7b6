using UsoSite.Generator.Data.Schema;

namespace UsoSite.Network;

/// <summary>Which rows of the tables rest on which source.</summary>
internal sealed class SourceUses
{
    private readonly Dictionary<string, List<TableUse>> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> seasons = new(StringComparer.Ordinal);

    public SourceUses(SoundTables set)
    {
        foreach (var schema in set.Package.Tables)
        {
            Count(schema, set.Rows(schema.Name));
        }
    }

    /// <summary>In the order of the tables; none for a source that is not used.</summary>
    public IReadOnlyList<TableUse> Tables(string source) => tables.GetValueOrDefault(source, []);

    /// <summary>The seasons of those rows, the newest first.</summary>
    public IEnumerable<SeasonId> Seasons(string source) => seasons.GetValueOrDefault(source, []).Reverse().Select(id => new SeasonId(id));

    private void Count(TableSchema schema, IReadOnlyList<Row> rows)
    {
        var named = rows.SelectMany(row => row.Sources, (row, source) => (source, row)).ToLookup(use => use.source, use => use.row);
        IReadOnlyList<Row> others = schema.IndexOf("sources") < 0 ? rows : [.. rows.Where(row => row.List("sources").Count == 0)];
        foreach (var source in schema.Sources.Concat(named.Select(own => own.Key)).Distinct())
        {
            Add(source, schema, [.. schema.Sources.Contains(source) ? named[source].Union(others) : named[source]]);
        }
    }

    private void Add(string source, TableSchema schema, IReadOnlyList<Row> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        EntryFor(tables, source).Add(new TableUse(schema.Name, schema.Title, rows.Count));
        if ((schema.Name == "seasons" ? "id" : schema.IndexOf("season") >= 0 ? "season" : null) is { } season)
        {
            EntryFor(seasons, source).UnionWith(rows.Select(row => row.Text(season)).Where(id => id.Length > 0));
        }
    }

    private static T EntryFor<T>(Dictionary<string, T> map, string key)
        where T : new() => map.TryGetValue(key, out var found) ? found : map[key] = new T();
}

/// <summary>A table that rests on a source.</summary>
/// <param name="Name">Its name, which is its anchor on the page of open data.</param>
/// <param name="Rows">How many of its rows do.</param>
public sealed record TableUse(string Name, LocalText Title, int Rows);
