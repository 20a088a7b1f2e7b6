using System.Text;
using CsvHelper;

namespace UsoSite.Generator.Data;

/// <summary>The records of a CSV file with the place of each. Lines with nothing in them are left out, and so is a first line that names the delimiter.</summary>
internal static class CsvFile
{
    /// <summary>The delimiter that the file names, else the one that finds more of the expected columns in the header line; a comma where both find none.</summary>
    public static char DelimiterOf(string text, IReadOnlyCollection<string> expected)
    {
        if (SeparatorLine.In(text) is { } line)
        {
            return line.Delimiter;
        }

        var header = text[..(text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length)];
        return Found(';') > Found(',') ? ';' : ',';

        int Found(char delimiter) => header.Split(delimiter).Count(name => expected.Contains(name.Trim().Trim('"')));
    }

    public static IEnumerable<CsvRecord> Read(string text, char delimiter)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        CsvMalformedRecord? broken = null;
        using var reader = CsvReader.Create(bytes, CsvReaderOptions.Default with
        {
            Separator = delimiter,
            HasHeader = false,
            OnMalformedRecord = record => broken = record,
        });

        var (bytesBefore, start) = (0, 0);
        while (reader.Read())
        {
            start += Encoding.UTF8.GetCharCount(bytes.AsSpan(bytesBefore, (int)reader.ByteOffset - bytesBefore));
            bytesBefore = (int)reader.ByteOffset;
            int? brokenQuote = broken?.Reason switch
            {
                CsvMalformedReason.UnterminatedQuote => LastOpened(text, start),
                CsvMalformedReason.TextAfterClosingQuote =>
                    start + Encoding.UTF8.GetCharCount(bytes.AsSpan(bytesBefore, (int)broken.Value.ByteOffset - bytesBefore)),
                _ => null,
            };
            broken = null;
            var cells = reader.Current.ToArray();
            if (start == 0 && SeparatorLine.In(text) is not null)
            {
                continue;
            }

            if (Array.Exists(cells, cell => !string.IsNullOrWhiteSpace(cell)))
            {
                yield return new CsvRecord(start, cells, brokenQuote);
            }
        }
    }

    /// <summary>The quotation mark that is still open at the end of the text.</summary>
    private static int LastOpened(string text, int start)
    {
        var (opened, open) = (start, false);
        for (var i = text.IndexOf('"', start); i >= 0; i = text.IndexOf('"', i + 1))
        {
            open = !open;
            opened = open ? i : opened;
        }

        return opened;
    }
}

/// <summary>One record of a CSV file.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Cells">Its cells, unquoted.</param>
/// <param name="BrokenQuote">Offset of a quotation mark that does not fit the format, or null.</param>
internal readonly record struct CsvRecord(int Start, string[] Cells, int? BrokenQuote);
