using System.Globalization;
using System.Text;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Network.Tests;

/// <summary>A way of writing a table as CSV; as it stands, the way of the published tables.</summary>
internal sealed record Dialect
{
    public bool Mark { get; init; }

    /// <summary>What stands above the header.</summary>
    public string Before { get; init; } = "";

    public string LineEnd { get; init; } = "\n";

    public char Delimiter { get; init; } = ',';

    public bool DecimalComma { get; init; }

    public bool FinnishDates { get; init; }

    public bool FinnishTruth { get; init; }

    public char? Thousands { get; init; }

    public bool QuoteAll { get; init; }

    public bool Reversed { get; init; }

    /// <summary>How many empty cells are added to each row, and empty rows to the table.</summary>
    public int Padding { get; init; }

    public bool Spaces { get; init; }

    public byte[] Write(Table table) => [.. Mark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(Text(table))];

    public string Text(Table table)
    {
        FieldSchema[] fields = [.. Reversed ? table.Schema.Fields.Reverse() : table.Schema.Fields];
        var rows = table.Rows.Select(row => Line(fields.Select(field => Cell(field, row.Canonical(field)))));
        var empty = Enumerable.Repeat(Line(fields.Select(_ => "")), Padding);
        return Before + string.Concat([Line(fields.Select(field => field.Name)), .. rows, .. empty]);
    }

    private string Line(IEnumerable<string> cells) => string.Join(Delimiter, cells.Concat(Enumerable.Repeat("", Padding)).Select(Quoted)) + LineEnd;

    private string Quoted(string cell) =>
        cell.Length > 0 && (QuoteAll || cell.AsSpan().IndexOfAny(Delimiter, '"', '\n') >= 0)
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : Spaces ? $" {cell}  " : cell;

    private string Cell(FieldSchema field, string text) => (field.Type, text) switch
    {
        (_, "") => text,
        (FieldType.Integer, _) when Thousands is { } separator && field.Name != "year" =>
            int.Parse(text, CultureInfo.InvariantCulture).ToString("#,0", CultureInfo.InvariantCulture).Replace(',', separator),
        (FieldType.Number, _) when DecimalComma => text.Replace('.', ','),
        (FieldType.Date, { Length: > 4 }) when FinnishDates =>
            DateOnly.Parse(text, CultureInfo.InvariantCulture).ToString("d.M.yyyy", CultureInfo.InvariantCulture),
        (FieldType.Boolean, "true") when FinnishTruth => "TOSI",
        (FieldType.Boolean, "false") when FinnishTruth => "EPÄTOSI",
        _ => text,
    };
}
