using UsoSite.Generator.Data.Schema;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data;

/// <summary>Reads one CSV file against its schema and reports every cell that does not fit.</summary>
internal sealed class TableReader(TableSchema schema, SourceText source, DiagnosticBag diagnostics)
{
    private readonly char delimiter = CsvFile.DelimiterOf(source.Text, [.. schema.Fields.Select(f => f.Name)]);
    private bool sound = true;

    public Table Read()
    {
        int[]? columns = null;
        var headerCount = 0;
        List<Row> rows = [];
        foreach (var record in CsvFile.Read(source.Text, delimiter))
        {
            if (columns is null)
            {
                headerCount = TrimmedLength(record.Cells);
                columns = ReadHeader(record.Start, record.Cells[..headerCount]);
            }
            else if (ReadRow(new RowPlace(source, record.Start, delimiter, columns, record.Cells), record.BrokenQuote, headerCount) is { } row)
            {
                rows.Add(row);
            }
        }

        if (columns is null)
        {
            ReadHeader(0, []);
        }

        return new Table(schema, rows, Complete: sound);
    }

    /// <summary>Spreadsheets pad rows with empty cells to the widest one.</summary>
    private static int TrimmedLength(string[] cells) => Array.FindLastIndex(cells, cell => !string.IsNullOrWhiteSpace(cell)) + 1;

    private int[] ReadHeader(int start, string[] cells)
    {
        var names = cells.Select(cell => cell.Trim()).ToArray();
        var place = new RowPlace(source, start, delimiter, [], cells);
        var missing = schema.Fields.Select(f => f.Name).Except(names).ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            if (Array.IndexOf(names, names[i]) < i)
            {
                Report(Rules.DuplicateColumn, place.OfColumn(i), null, names[i], new(
                    $"The column {names[i]} stands twice in the header.", $"Sarake {names[i]} on otsikkorivillä kahdesti."), new(
                    "Remove one of the two.", "Poista toinen niistä."));
            }
            else if (schema.IndexOf(names[i]) < 0)
            {
                diagnostics.Report(new Diagnostic(Rules.UnknownColumn, place.OfColumn(i), new(
                    $"The table {schema.Name} has no column “{names[i]}”; it is not read.",
                    $"Taulukossa {schema.Name} ei ole saraketta ”{names[i]}”; sitä ei lueta."), new(
                    "Correct the name or remove the column.", "Korjaa nimi tai poista sarake."))
                { Value = names[i], Nearest = Nearest.Of(names[i], missing) });
            }
        }

        foreach (var name in missing)
        {
            Report(Rules.MissingColumn, source.At(0), null, null, new(
                $"The column {name} is missing from the header.", $"Sarake {name} puuttuu otsikkoriviltä."), new(
                $"Add the column {name}; the order of the columns is free.", $"Lisää sarake {name}; sarakkeiden järjestys on vapaa."),
                Nearest.Of(name, names.Where(n => schema.IndexOf(n) < 0)));
        }

        return [.. schema.Fields.Select(field => Array.IndexOf(names, field.Name))];
    }

    private Row? ReadRow(RowPlace place, int? brokenQuote, int headerCount)
    {
        if (brokenQuote is { } quote)
        {
            Report(Rules.UnbalancedQuote, source.At(quote), null, null, new(
                "The quotation marks of this cell are not a pair around it.", "Solun lainausmerkit eivät ole pari sen ympärillä."), new(
                "Begin and end the cell with one, and write a quotation mark inside the cell twice (\"\").",
                "Aloita ja lopeta solu lainausmerkillä, ja kirjoita solun sisäinen lainausmerkki kahdesti (\"\")."));
            return null;
        }

        var count = Math.Max(TrimmedLength(place.Cells), Math.Min(place.Cells.Length, headerCount));
        if (count != headerCount)
        {
            Report(Rules.RaggedRow, place.OfColumn(Math.Min(count, headerCount)), KeyOf(place), null, new(
                $"The row has {count} cells and the header has {headerCount}.", $"Rivillä on {count} solua ja otsikkorivillä {headerCount}."), new(
                $"Check the “{delimiter}” marks: a cell that contains one is written in quotation marks.",
                $"Tarkista ”{delimiter}”-merkit: solu, jossa on sellainen, kirjoitetaan lainausmerkkeihin."));
            return null;
        }

        var values = new object?[schema.Fields.Count];
        var valid = true;
        for (var i = 0; i < values.Length; i++)
        {
            valid &= ReadCell(place, i, out values[i]);
        }

        return valid ? new Row(schema, place, values) : null;
    }

    private bool ReadCell(RowPlace place, int index, out object? value)
    {
        var field = schema.Fields[index];
        var text = place.Raw(index);
        value = null;
        if (text.Length == 0)
        {
            return place.Columns[index] < 0 || CellProblems.OfEmpty(field) is not var (rule, message, help)
                || Refuse(place, index, rule, message, help);
        }

        value = CellParser.Parse(field, text);
        if (value is null)
        {
            var (rule, message, help) = CellProblems.OfWrongType(field, text);
            return Refuse(place, index, rule, message, help);
        }

        return CellProblems.OfValue(field, text, value) is not var (broken, fact, cure, nearest)
            || Refuse(place, index, broken, fact, cure, nearest);
    }

    private bool Refuse(RowPlace place, int index, Rule rule, Text message, Text help, string? nearest = null)
    {
        Report(rule, place.Of(index), KeyOf(place), place.Raw(index), message, help, nearest);
        return false;
    }

    private string KeyOf(RowPlace place) => RowKey.Of(schema, name => place.Raw(schema.IndexOf(name)));

    private void Report(Rule rule, SourceSpan at, string? key, string? value, Text message, Text help, string? nearest = null)
    {
        sound = false;
        diagnostics.Report(new Diagnostic(rule, at, message, help) { Key = key, Value = value, Nearest = nearest });
    }
}
