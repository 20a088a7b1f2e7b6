using UsoSite.Generator.Data.Schema;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data;

/// <summary>Finds the columns of a table in its first line and reports those that are missing, unknown or there twice.</summary>
internal sealed class HeaderReader(TableSchema schema, SourceText source, char delimiter, DiagnosticBag diagnostics)
{
    public bool Sound { get; private set; } = true;

    /// <summary>For each field of the schema its position in the file, or −1.</summary>
    public int[] Read(int start, string[] cells)
    {
        var names = cells.Select(cell => cell.Trim()).ToArray();
        var place = new RowPlace(source, start, delimiter, [], cells);
        var missing = schema.Fields.Select(f => f.Name).Except(names).ToArray();
        if (missing.Length == schema.Fields.Count)
        {
            ReportNoHeader();
            return [.. schema.Fields.Select(_ => -1)];
        }

        var misspelled = Misspelled(names, missing);
        for (var i = 0; i < names.Length; i++)
        {
            if (Array.IndexOf(names, names[i]) < i)
            {
                Report(Rules.DuplicateColumn, place.OfColumn(i), names[i], new(
                    $"The column {names[i]} is in the header twice.", $"Sarake {names[i]} on otsikkorivillä kahdesti."), new(
                    "Remove one of the two.", "Poista toinen niistä."));
            }
            else if (schema.IndexOf(names[i]) < 0 && !misspelled.ContainsValue(names[i]))
            {
                diagnostics.Report(UnknownColumn(names[i], place.OfColumn(i)));
            }
        }

        foreach (var name in missing.Where(name => misspelled.ContainsKey(name) || schema.Find(name) is { Required: true }))
        {
            ReportMissing(name, misspelled.GetValueOrDefault(name), column => place.OfColumn(Array.IndexOf(names, column)));
        }

        return [.. schema.Fields.Select(field => Array.IndexOf(names, field.Name))];
    }

    /// <summary>For each missing column the unknown one that was probably meant to be it.</summary>
    private Dictionary<string, string> Misspelled(string[] names, string[] missing)
    {
        var unknown = names.Where(name => schema.IndexOf(name) < 0).ToHashSet(StringComparer.Ordinal);
        Dictionary<string, string> pairs = new(StringComparer.Ordinal);
        foreach (var column in missing)
        {
            if (Nearest.To(column, unknown) is { } written && unknown.Remove(written))
            {
                pairs.Add(column, written);
            }
        }

        return pairs;
    }

    private void ReportNoHeader()
    {
        var header = string.Join(delimiter, schema.Fields.Select(field => field.Name));
        Report(Rules.MissingColumn, source.At(0), null, new(
            $"The first line is not the header of the table {schema.Name}: it has none of its columns.",
            $"Ensimmäinen rivi ei ole taulukon {schema.Name} otsikkorivi: siinä ei ole yhtään sen sarakkeista."), new(
            $"Write this line first: {header}", $"Kirjoita ensimmäiseksi tämä rivi: {header}"));
    }

    private void ReportMissing(string column, string? written, Func<string, SourceSpan> placeOf)
    {
        if (written is null)
        {
            Report(Rules.MissingColumn, source.At(0), null, new(
                $"The column {column} is missing from the header.", $"Sarake {column} puuttuu otsikkoriviltä."), new(
                $"Add the column {column}; the order of the columns is free.", $"Lisää sarake {column}; sarakkeiden järjestys on vapaa."));
        }
        else
        {
            Report(Rules.MissingColumn, placeOf(written), written, new(
                $"The column {column} is missing from the header, which has “{written}”.",
                $"Sarake {column} puuttuu otsikkoriviltä, jolla on ”{written}”."), new("Correct the name.", "Korjaa nimi."), column);
        }
    }

    private Diagnostic UnknownColumn(string name, SourceSpan at) => name.Length == 0
        ? new Diagnostic(Rules.UnknownColumn, at, new(
            "This column has no name; it is not read.", "Sarakkeella ei ole nimeä; sitä ei lueta."), new(
            "Name the column or remove it.", "Nimeä sarake tai poista se."))
        : new Diagnostic(Rules.UnknownColumn, at, new(
            $"The table {schema.Name} has no column “{name}”; it is not read.", $"Taulukossa {schema.Name} ei ole saraketta ”{name}”; sitä ei lueta."), new(
            "Correct the name or remove the column.", "Korjaa nimi tai poista sarake."))
        { Value = name };

    private void Report(Rule rule, SourceSpan at, string? value, Text message, Text help, string? nearest = null)
    {
        Sound = false;
        diagnostics.Report(new Diagnostic(rule, at, message, help) { Value = value, Nearest = nearest });
    }
}
