using System.Text;

namespace UsoSite.Generator.Pages;

/// <summary>Tidies the plain text that a template gives, so that tags in a template may stand on lines of their own.</summary>
internal static class PlainText
{
    /// <summary>The first character of a file, by which editors know that it is UTF-8.</summary>
    public const string ByteOrderMark = "\uFEFF";

    private const string LineEnd = "\r\n";

    /// <summary>
    /// Single spaces between words, no spaces around lines, at most one empty line between two others and none at the start and the end.
    /// No-break spaces stay. Lines end as editors of Windows need it.
    /// </summary>
    public static string Tidy(ReadOnlySpan<char> text)
    {
        StringBuilder tidy = new(text.Length);
        var afterEmptyLine = false;
        foreach (var line in text.EnumerateLines())
        {
            var start = tidy.Length;
            if (afterEmptyLine && start > 0)
            {
                tidy.Append(LineEnd);
            }

            afterEmptyLine = !AppendWords(tidy, line);
            if (afterEmptyLine)
            {
                tidy.Length = start;
            }
            else
            {
                tidy.Append(LineEnd);
            }
        }

        return tidy.ToString();
    }

    /// <summary>False where the line has no words.</summary>
    private static bool AppendWords(StringBuilder tidy, ReadOnlySpan<char> line)
    {
        var any = false;
        foreach (var word in line.SplitAny(' ', '\t'))
        {
            if (word.Start.Value < word.End.Value)
            {
                tidy.Append(any ? " " : "").Append(line[word]);
                any = true;
            }
        }

        return any;
    }
}
