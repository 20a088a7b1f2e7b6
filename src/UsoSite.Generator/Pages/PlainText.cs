using System.Buffers;

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
        ArrayBufferWriter<char> tidy = new(text.Length + LineEnd.Length);
        Tidy(text, tidy);
        return tidy.WrittenSpan.ToString();
    }

    /// <inheritdoc cref="Tidy(ReadOnlySpan{char})"/>
    /// <param name="tidy">Where it is written.</param>
    public static void Tidy(ReadOnlySpan<char> text, ArrayBufferWriter<char> tidy)
    {
        var afterEmptyLine = false;
        var any = false;
        foreach (var line in text.EnumerateLines())
        {
            var words = line.Trim(" \t");
            if (words.IsEmpty)
            {
                afterEmptyLine = true;
                continue;
            }

            tidy.Write(afterEmptyLine && any ? LineEnd : "");
            WriteWords(words, tidy);
            tidy.Write(LineEnd);
            (any, afterEmptyLine) = (true, false);
        }
    }

    private static void WriteWords(ReadOnlySpan<char> words, ArrayBufferWriter<char> tidy)
    {
        while (IndexOfGap(words) is >= 0 and var gap)
        {
            tidy.Write(words[..gap]);
            tidy.Write(" ");
            words = words[gap..].TrimStart(" \t");
        }

        tidy.Write(words);
    }

    /// <summary>Where the first space is that is not a single one between two words; −1 where there is none.</summary>
    private static int IndexOfGap(ReadOnlySpan<char> words)
    {
        var tab = words.IndexOf('\t');
        var spaces = (tab < 0 ? words : words[..tab]).IndexOf("  ");
        return spaces >= 0 ? spaces : tab > 0 && words[tab - 1] == ' ' ? tab - 1 : tab;
    }
}
