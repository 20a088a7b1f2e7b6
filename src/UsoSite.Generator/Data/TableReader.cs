using UsoSite.Generator.Data.Schema;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data;

/// <summary>Reads one CSV file against its schema and reports every cell that does not fit.</summary>
internal sealed class TableReader(TableSchema schema, SourceText source, DiagnosticBag diagnostics)
{
    /// <summary>More different cells of one column are not remembered.</summary>
    private const int MostKnownCells = 1000;

    /// <summary>By column, the sound cells met before and their values: most are repeated on many rows.</summary>
    private readonly Dictionary<string, (string Cell, object Value)>[] known = [.. schema.Fields.Select(_ => new Dictionary<string, (string, object)>(StringComparer.Ordinal))];
    private readonly char delimiter = CsvFile.DelimiterOf(source.Text, [.. schema.Fields.Select(f => f.Name)]);
    private bool sound = true;
    private int reported;

    public Table Read()
    {
        int[]? columns = null;
        var headerCount = 0;
        List<Row> rows = [];
        foreach (var record in CsvFile.Read(source.Text, delimiter))
        {
            if (reported >= Limits.ProblemsOfTable || record.Cells.Length > Limits.Columns)
            {
                sound = false;
                diagnostics.Report(Limits.Passed(source.At(record.Start), record.Cells.Length > Limits.Columns
                    ? new($"The line has {record.Cells.Length} cells; a table has {Limits.Columns} at most.", $"Rivillä on {record.Cells.Length} solua; taulukossa niitä on enintään {Limits.Columns}.")
                    : new($"The table has over {Limits.ProblemsOfTable} problems; from here on it is not read.", $"Taulukossa on yli {Limits.ProblemsOfTable} ongelmaa; tästä eteenpäin sitä ei lueta."), new(
                    "Look for one cause of them all, such as a wrong delimiter or a shifted column.", "Etsi niiden yhteistä syytä, esimerkiksi väärää erotinta tai siirtynyttä saraketta.")));
                break;
            }

            if (columns is null)
            {
                headerCount = TrimmedLength(record.Cells);
                columns = ReadHeader(record.Start, record.Cells[..headerCount]);
            }
            else if (Array.Exists(columns, column => column >= 0) && ReadRow(new RowPlace(source, record.Start, delimiter, columns, record.Cells), record.BrokenQuote, headerCount) is { } row)
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
        var header = new HeaderReader(schema, source, delimiter, diagnostics);
        var columns = header.Read(start, cells);
        sound &= header.Sound;
        return columns;
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
                count < headerCount
                    ? $"Write “{delimiter}” between all cells of the row, also the empty ones, and no line break inside a cell."
                    : $"Check the “{delimiter}” marks: a cell that contains one is written in quotation marks.",
                count < headerCount
                    ? $"Kirjoita ”{delimiter}” rivin jokaisen solun väliin, myös tyhjien, äläkä vaihda riviä solun sisällä."
                    : $"Tarkista ”{delimiter}”-merkit: solu, jossa on sellainen, kirjoitetaan lainausmerkkeihin."));
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

        if (known[index].TryGetValue(text, out var same))
        {
            (place.Cells[place.Columns[index]], value) = same;
            return true;
        }

        if (SpoiltCells.Of(field, text) is var (spoilt, spoiltFact, spoiltFix))
        {
            return Refuse(place, index, spoilt, spoiltFact, spoiltFix);
        }

        value = CellParser.Parse(field, text);
        if (value is null)
        {
            var (rule, message, help) = CellProblems.OfWrongType(field, text);
            return Refuse(place, index, rule, message, help);
        }

        if (CellProblems.OfValue(field, text, value) is var (broken, fact, fix, nearest))
        {
            return Refuse(place, index, broken, fact, fix, nearest);
        }

        if (known[index].Count < MostKnownCells)
        {
            known[index].Add(text, (text, value));
        }

        return true;
    }

    private bool Refuse(RowPlace place, int index, Rule rule, Text message, Text help, string? nearest = null)
    {
        Report(rule, place.Of(index), KeyOf(place), place.Raw(index), message, help, nearest);
        return false;
    }

    private string KeyOf(RowPlace place) => RowKey.Format(schema, name => place.Raw(schema.IndexOf(name)));

    private void Report(Rule rule, SourceSpan at, string? key, string? value, Text message, Text help, string? nearest = null)
    {
        sound = false;
        // What takes too long for one cell would take too long for each.
        reported += rule == Rules.OverLimit ? Limits.ProblemsOfTable / 5 : 1;
        diagnostics.Report(new Diagnostic(rule, at, message, help) { Key = key, Value = value, Nearest = nearest });
    }
}
