using System.Runtime.InteropServices;
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
        var (rowsName, season) = (schema.IndexOf("sources") >= 0, schema.Name == "seasons" ? "id" : schema.IndexOf("season") >= 0 ? "season" : null);
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var named = row.Sources;
            foreach (var source in rowsName && row.List("sources").Count > 0 ? named : named.Union(schema.Sources))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, source, out _)++;
                if (season is not null && row.Text(season) is { Length: > 0 } id)
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(seasons, source, out _) ??= []).Add(id);
                }
            }
        }

        foreach (var (source, count) in counts)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(tables, source, out _) ??= []).Add(new TableUse(schema.Name, schema.Title, count));
        }
    }
}

/// <summary>A table that rests on a source.</summary>
/// <param name="Name">Its name, which is its anchor on the page of open data.</param>
/// <param name="Rows">How many of its rows do.</param>
public sealed record TableUse(string Name, LocalText Title, int Rows);
