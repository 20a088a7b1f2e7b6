using System.Text;
using CsvHelper;

namespace UsoSite.Generator.Data;

/// <summary>The records of a CSV file with the place of each. Lines with nothing in them are left out.</summary>
internal static class CsvFile
{
    /// <summary>The delimiter that finds more of the expected columns in the header line; a comma where both find none.</summary>
    public static char DelimiterOf(string text, IReadOnlyCollection<string> expected)
    {
        var header = text[..(text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length)];
        return Found(';') > Found(',') ? ';' : ',';

        int Found(char delimiter) => header.Split(delimiter).Count(name => expected.Contains(name.Trim().Trim('"')));
    }

    public static IEnumerable<CsvRecord> Read(string text, char delimiter)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        int? brokenQuote = null;
        using var reader = CsvReader.Create(bytes, CsvReaderOptions.Default with
        {
            Separator = delimiter,
            HasHeader = false,
            OnMalformedRecord = record =>
                brokenQuote = record.Reason is CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote
                    ? (int)record.ByteOffset
                    : brokenQuote,
        });

        var (bytesBefore, start) = (0, 0);
        while (reader.Read())
        {
            start += Encoding.UTF8.GetCharCount(bytes.AsSpan(bytesBefore, (int)reader.ByteOffset - bytesBefore));
            bytesBefore = (int)reader.ByteOffset;
            var broken = brokenQuote is { } at ? start + Encoding.UTF8.GetCharCount(bytes.AsSpan(bytesBefore, at - bytesBefore)) : (int?)null;
            brokenQuote = null;
            var cells = reader.Current.ToArray();
            if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                yield return new CsvRecord(start, cells, broken);
            }
        }
    }
}
