using UsoSite.Generator.Data.Records;
using UsoSite.Generator.Data.Schema;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data;

/// <summary>Checks what the schema says of several rows: primary keys, foreign keys and lists of ids.</summary>
public sealed class CheckKeys(RecordTypes records) : IModule<TableSet, CheckedTables>
{
    public CheckedTables Run(TableSet input, BuildContext context)
    {
        HashSet<string> sound = new(StringComparer.Ordinal);
        foreach (var table in input.ByName.Values)
        {
            var problems = ProblemsOf(table, input).ToArray();
            Array.ForEach(problems, context.Diagnostics.Report);
            if (table.Complete && problems.Length == 0)
            {
                sound.Add(table.Name);
            }
        }

        return new CheckedTables(input, sound, records);
    }

    private static IEnumerable<Diagnostic> ProblemsOf(Table table, TableSet set) => DuplicateKeys(table)
        .Concat(table.Schema.ForeignKeys.SelectMany(key => BrokenReferences(table, key, set)))
        .Concat(table.Schema.Fields.Where(field => field.References is not null).SelectMany(field => BrokenItems(table, field, set)))
        .Concat(UnknownSources(table, set));

    /// <summary>The sources that the schema names for a table as a whole or for a column.</summary>
    private static IEnumerable<Diagnostic> UnknownSources(Table table, TableSet set)
    {
        var named = table.Schema.Sources.Concat(table.Schema.Fields.SelectMany(field => field.Sources)).Distinct();
        if (set.Package.Find("sources") is null)
        {
            return named.Where(id => id.Length > 0).Select(id => UnknownSource(table, id, new(
                $"The table {table.Name} names the source “{id}”, and the site has no table sources.",
                $"Taulukko {table.Name} nimeää lähteen ”{id}”, eikä sivustolla ole taulukkoa sources."), new(
                $"Describe the table sources in {DataPackage.File}, or remove the name of the source.",
                $"Kuvaa taulukko sources tiedostossa {DataPackage.File}, tai poista lähteen nimi."), null));
        }

        return Keys(set, "sources", "id") is not { } known ? [] : named.Where(id => !known.Contains(id)).Select(id => UnknownSource(table, id, new(
            $"The source “{id}” of the table {table.Name} is not in the table sources.",
            $"Taulukon {table.Name} lähdettä ”{id}” ei ole taulukossa sources."), new(
            "Add the source to data/sources.csv, or correct the name.", "Lisää lähde tiedostoon data/sources.csv, tai korjaa nimi."), Nearest.To(id, known)));
    }

    private static Diagnostic UnknownSource(Table table, string id, Text message, Text help, string? nearest) =>
        new(Rules.BrokenReference, SourceSpan.WholeFile(DataPackage.File), message, help) { Key = $"table={table.Name}", Value = id, Nearest = nearest };

    private static IEnumerable<Diagnostic> DuplicateKeys(Table table)
    {
        if (table.Schema.PrimaryKey.Count == 0)
        {
            yield break;
        }

        Dictionary<Row, Row> first = new(table.Rows.Count, new KeyComparer(table.Schema));
        foreach (var row in table.Rows.Where(row => !first.TryAdd(row, row)))
        {
            var earlier = first[row].At;
            yield return new Diagnostic(Rules.DuplicateKey, row.PlaceOf(table.Schema.PrimaryKey[0]), new(
                $"The key {row.Key} is already on line {earlier.Line}.", $"Avain {row.Key} on jo rivillä {earlier.Line}."), new(
                "Remove one of the rows or correct its key.", "Poista toinen riveistä tai korjaa sen avain."))
            { Key = row.Key, Related = earlier };
        }
    }

    private static IEnumerable<Diagnostic> BrokenReferences(Table table, ForeignKey key, TableSet set) =>
        Keys(set, key.Table, key.Key) is not { } known
            ? []
            : table.Rows
                .Where(row => row.Raw(key.Field) is { Length: > 0 } value && !known.Contains(value))
                .Select(row => Broken(row, key.Field, row.Raw(key.Field), key.Table, known));

    private static IEnumerable<Diagnostic> BrokenItems(Table table, FieldSchema field, TableSet set) =>
        Keys(set, field.References!, "id") is not { } known
            ? []
            : BrokenItems(table, field, known);

    private static IEnumerable<Diagnostic> BrokenItems(Table table, FieldSchema field, HashSet<string> known)
    {
        foreach (var row in table.Rows)
        {
            var items = row.List(field.Name);
            for (var i = 0; i < items.Count; i++)
            {
                if (!known.Contains(items[i]))
                {
                    yield return Broken(row, field.Name, items[i], field.References!, known);
                }
            }
        }
    }

    /// <summary>The keys of a table as written, or null where not all of it is there to be compared with.</summary>
    private static HashSet<string>? Keys(TableSet set, string table, string column) =>
        set.ByName.TryGetValue(table, out var found) && found.Complete && found.Schema.IndexOf(column) >= 0
            ? [.. found.Rows.Select(row => row.Raw(column))]
            : null;

    private static Diagnostic Broken(Row row, string column, string value, string table, HashSet<string> known) =>
        new(Rules.BrokenReference, row.PlaceOf(column), new(
            $"“{value}” is not in the table {table}.", $"”{value}” ei ole taulukossa {table}."), new(
            $"Write a key of the table {table}, or add the row there first.", $"Kirjoita taulukon {table} avain, tai lisää rivi sinne ensin."))
        { Key = row.Key, Value = value, Nearest = Nearest.To(value, known) };
}
