using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Sources;

namespace UsoSite.Generator.Downloads;

/// <summary>Where a table comes from and how it may be used.</summary>
/// <param name="Kind"><c>licensed</c>: all of it from sources with a licence; <c>rows</c>: each row names its sources, which
/// state no licence; <c>mixed</c>: some of them do; <c>none</c>: the table names no sources.</param>
/// <param name="Whole">The sources of the whole table, where its rows do not name their own.</param>
/// <param name="All">Those and the sources that rows name, each once.</param>
/// <param name="Licences">The licences of its sources; empty unless every source states one.</param>
public sealed record TableOrigin(string Kind, IReadOnlyList<Source> Whole, IReadOnlyList<Source> All, string Licences)
{
    public static TableOrigin Of(TableSchema schema, IReadOnlyList<Row> rows, IReadOnlyDictionary<string, Source> known)
    {
        Source[] all = [.. NamedIn(schema, rows).Where(known.ContainsKey).Select(id => known[id])];
        var licensed = all.Count(source => source.Licence.Length > 0);
        return new TableOrigin(
            all.Length == 0 ? "none" : licensed == all.Length ? "licensed" : licensed == 0 ? "rows" : "mixed",
            [.. schema.Sources.Where(known.ContainsKey).Select(id => known[id])],
            all,
            licensed == all.Length ? string.Join(", ", all.Select(source => source.Licence).Distinct()) : "");
    }

    /// <summary>The ids of the sources that the table and its rows name, each once, in that order. Rows with the same sources share one list.</summary>
    private static List<string> NamedIn(TableSchema schema, IReadOnlyList<Row> rows)
    {
        List<string> ids = [.. schema.Sources.Distinct(StringComparer.Ordinal)];
        HashSet<string> met = new(ids, StringComparer.Ordinal);
        IEnumerable<string>? last = null;
        foreach (var row in schema.SourceColumns.Count == 0 ? [] : rows)
        {
            var named = row.Sources;
            if (!ReferenceEquals(named, last))
            {
                ids.AddRange(named.Where(met.Add));
            }

            last = named;
        }

        return ids;
    }
}
