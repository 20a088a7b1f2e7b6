using UsoSite.Pipelines;

namespace UsoSite.Generator.Content;

/// <summary>Finds, before Markdown is parsed, a paragraph or table that is so long that the parser would take minutes.</summary>
internal static class ParagraphLength
{
    /// <param name="start">Where the text begins, behind the front matter.</param>
    public static Diagnostic? ProblemOf(SourceText source, int start)
    {
        var text = source.Text;
        var begun = start;
        var fence = ReadOnlySpan<char>.Empty;
        for (var line = start; line < text.Length;)
        {
            var end = text.IndexOf('\n', line) is >= 0 and var found ? found : text.Length;
            var written = text.AsSpan(line..end);
            var mark = FenceOf(written);
            if (fence.IsEmpty ? !mark.IsEmpty : mark.StartsWith(fence) && written.Trim().Length == mark.Length)
            {
                fence = fence.IsEmpty ? mark : [];
                begun = end + 1;
            }
            else if (!fence.IsEmpty || written.IsWhiteSpace())
            {
                begun = end + 1;
            }
            else if (end - begun > Limits.ParagraphLetters)
            {
                return Limits.Passed(source.At(begun), new(
                    $"The paragraph or table that begins here has more than {Limits.ParagraphLetters} letters.", $"Tästä alkavassa kappaleessa tai taulukossa on yli {Limits.ParagraphLetters} merkkiä."), new(
                    "Divide it by an empty line; put a large table into data/, and show it with {{table NAME}}.",
                    "Jaa se tyhjällä rivillä; tallenna suuri taulukko kansioon data/, ja näytä se merkinnällä {{table NIMI}}."));
            }

            line = end + 1;
        }

        return null;
    }

    /// <summary>The signs that begin or end a block of code, the contents of which are not parsed.</summary>
    private static ReadOnlySpan<char> FenceOf(ReadOnlySpan<char> line)
    {
        var signs = line.TrimStart(' ');
        if (line.Length - signs.Length > 3 || signs.IsEmpty || signs[0] is not ('`' or '~'))
        {
            return [];
        }

        var length = signs.IndexOfAnyExcept(signs[0]) is >= 0 and var other ? other : signs.Length;
        return length < 3 || (signs[0] == '`' && signs[length..].Contains('`')) ? [] : signs[..length];
    }
}
