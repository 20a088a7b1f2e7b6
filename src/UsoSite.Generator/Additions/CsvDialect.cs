using System.Text;
using UsoSite.Generator.Data;

namespace UsoSite.Generator.Additions;

/// <summary>How a table is written, so that a new row looks as if the same program had saved it.</summary>
/// <param name="Mark">True where the file begins with a byte order mark.</param>
/// <param name="QuotesAll">True where cells stand in quotation marks that do not need them.</param>
/// <param name="QuotesEmpty">True where empty cells do too.</param>
internal sealed record CsvDialect(char Delimiter, string LineEnd, bool Mark, bool QuotesAll, bool QuotesEmpty)
{
    public static CsvDialect Of(ReadOnlySpan<byte> file, string text, IReadOnlyList<CsvRecord> records, char delimiter)
    {
        var told = records.Count > 1 ? records.Skip(1) : records;
        var quotesAll = told.Any() && told.All(record => text.AsSpan(record.Start).TrimStart("\r\n").StartsWith('"'));
        return new CsvDialect(
            delimiter,
            text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n",
            file.StartsWith(Encoding.UTF8.Preamble),
            quotesAll,
            quotesAll && text.Contains($"{delimiter}\"\"{delimiter}", StringComparison.Ordinal));
    }

    /// <summary>A row without its line end.</summary>
    public string Row(IEnumerable<string> cells) => string.Join(Delimiter, cells.Select(Cell));

    public byte[] Bytes(string text) => [.. Mark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)];

    /// <summary>A cell, in quotation marks where it needs them or all cells have them.</summary>
    public string Cell(string cell)
    {
        var needsQuotes = cell.AsSpan().IndexOfAny([Delimiter, '"', '\r', '\n']) >= 0 || cell.AsSpan().Trim().Length != cell.Length;
        return needsQuotes || (cell.Length > 0 ? QuotesAll : QuotesEmpty) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}
