using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Fixes;

/// <summary>Mends what is safe in the text of a table; what may be read in two ways stays as it is.</summary>
internal sealed class FixTable(TableSchema schema, KnownCodes codes)
{
    private const string QuotationMarks = "\"“”„‟«»'‘’‚`´";

    /// <summary>The text mended; the same text where nothing is to be mended, or its quotation marks are not pairs.</summary>
    public string In(string text)
    {
        var lines = text.Contains('\n', StringComparison.Ordinal) ? text : text.Replace('\r', '\n');
        var delimiter = CsvFile.DelimiterOf(lines, [.. schema.Fields.Select(field => field.Name)]);
        if (CsvFile.Read(lines, delimiter).Any(record => record.BrokenQuote is not null))
        {
            return text;
        }

        var csv = RawCsv.Parse(text, delimiter);
        csv.Before = "";
        RemovePadding(csv);
        if (csv.Lines.Find(line => !line.IsBlank) is not { } header)
        {
            return text;
        }

        NameColumns(csv, header);
        OrderColumns(csv, header);
        SpellCells(csv, header);
        return csv.ToString();
    }

    /// <summary>Blanks around cells, empty cells right of all columns, and lines of empty cells.</summary>
    private static void RemovePadding(RawCsv csv)
    {
        csv.Lines.RemoveAll(line => line.IsBlank && line.Cells.Count > 1);
        var width = csv.Lines.Count == 0 ? 0 : csv.Lines.Max(line => line.Cells.FindLastIndex(cell => RawCsv.ValueOf(cell).Length > 0) + 1);
        foreach (var line in csv.Lines)
        {
            line.Cells.RemoveRange(Math.Min(width, line.Cells.Count), Math.Max(0, line.Cells.Count - width));
            for (var i = 0; i < line.Cells.Count; i++)
            {
                line.Cells[i] = line.Cells[i].Trim(' ', '\t', '\u00A0');
            }
        }
    }

    /// <summary>Names in quotation marks that no spreadsheet reads as such, with blanks or in capitals, where one column of the table is meant.</summary>
    private void NameColumns(RawCsv csv, RawLine header)
    {
        var names = header.Cells.Select(RawCsv.ValueOf).ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            var bare = string.Concat(names[i].Where(c => !QuotationMarks.Contains(c, StringComparison.Ordinal) && !char.IsWhiteSpace(c) && c is not ('\uFEFF' or '\u200B'))).ToLowerInvariant();
            if (names[i] != bare && schema.IndexOf(names[i]) < 0 && schema.IndexOf(bare) >= 0 && !names.Contains(bare))
            {
                names[i] = header.Cells[i] = bare;
            }
        }
    }

    /// <summary>The columns in the order of the description, those that it does not have last. A row with too few or too many cells stops it.</summary>
    private void OrderColumns(RawCsv csv, RawLine header)
    {
        var names = header.Cells.Select(RawCsv.ValueOf).ToArray();
        int[] order = [.. Enumerable.Range(0, names.Length).OrderBy(i => schema.IndexOf(names[i]) is >= 0 and var at ? at : int.MaxValue)];
        if (order.SequenceEqual(Enumerable.Range(0, names.Length)) || names.Distinct().Count() < names.Length
            || !names.Any(name => schema.IndexOf(name) >= 0) || csv.Lines.Exists(line => !line.IsBlank && line.Cells.Count != names.Length))
        {
            return;
        }

        foreach (var line in csv.Lines.Where(line => !line.IsBlank))
        {
            string[] cells = [.. order.Select(i => line.Cells[i])];
            line.Cells.Clear();
            line.Cells.AddRange(cells);
        }
    }

    private void SpellCells(RawCsv csv, RawLine header)
    {
        FieldSchema?[] fields = [.. header.Cells.Select(cell => schema.Find(RawCsv.ValueOf(cell)))];
        var rows = csv.Lines.Where(line => line != header && line.Cells.Count == fields.Length).ToArray();
        var spelling = new TableSpelling([.. rows.SelectMany(row => row.Cells.Zip(fields, (cell, field) => (Field: field!, Text: RawCsv.ValueOf(cell))).Where(cell => cell.Field is not null && cell.Text.Length > 0))]);
        foreach (var row in rows)
        {
            for (var i = 0; i < fields.Length; i++)
            {
                if (fields[i] is { } field && RawCsv.ValueOf(row.Cells[i]) is { Length: > 0 } value && Mended(field, value, spelling) is { } mended && mended != value)
                {
                    row.Cells[i] = csv.CellOf(mended, row.Cells[i]);
                }
            }
        }
    }

    private string? Mended(FieldSchema field, string value, TableSpelling spelling) =>
        field.Type == FieldType.String ? codes.Whole(schema, field, value)
        : spelling.Has(field, value) ? null
        : OneReading.Of(field, value) is { } canonical ? spelling.Of(field, canonical)
        : null;
}
