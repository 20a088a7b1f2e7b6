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
        var season = schema.Name == "seasons" ? "id" : schema.IndexOf("season") >= 0 ? "season" : null;
        var uses = rows.SelectMany(row => SourcesOf(schema, row), (row, source) => (Source: source, Row: row));
        foreach (var use in uses.GroupBy(use => use.Source))
        {
            EntryFor(tables, use.Key).Add(new TableUse(schema.Name, schema.Title, use.Count()));
            if (season is not null)
            {
                EntryFor(seasons, use.Key).UnionWith(use.Select(u => u.Row.Text(season)).Where(id => id.Length > 0));
            }
        }
    }

    private static IEnumerable<string> SourcesOf(TableSchema schema, Row row) =>
        (schema.IndexOf("sources") >= 0 ? row.List("sources") : []).Concat(schema.Sources).Distinct();

    private static T EntryFor<T>(Dictionary<string, T> map, string key)
        where T : new() => map.TryGetValue(key, out var found) ? found : map[key] = new T();
}

/// <summary>A table that rests on a source.</summary>
/// <param name="Name">Its name, which is its anchor on the page of open data.</param>
/// <param name="Rows">How many of its rows do.</param>
public sealed record TableUse(string Name, LocalText Title, int Rows);
