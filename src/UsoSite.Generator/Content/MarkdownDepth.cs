using UsoSite.Pipelines;

namespace UsoSite.Generator.Content;

/// <summary>Finds, before Markdown is parsed, what would nest so deep in it that the parser takes minutes or gives up.</summary>
internal static class MarkdownDepth
{
    /// <param name="start">Where the text begins, behind the front matter.</param>
    public static Diagnostic? ProblemOf(SourceText source, int start)
    {
        var text = source.Text;
        var open = 0;
        for (var line = start; line < text.Length;)
        {
            var end = text.IndexOf('\n', line) is >= 0 and var found ? found : text.Length;
            open = string.IsNullOrWhiteSpace(text[line..end]) ? 0 : open;
            var (at, depth) = (line, 0);
            for (; at < end && IsOfPrefix(text, at); at++)
            {
                depth += text[at] is ' ' or '\t' ? 0 : 1;
            }

            // A list inside a list stands two columns further in.
            depth = Math.Max(depth, (text.AsSpan(line, at - line).Count(' ') / 2) + text.AsSpan(line, at - line).Count('\t'));
            for (; depth <= Limits.MarkdownDepth && at < end && open <= Limits.MarkdownDepth; at++)
            {
                open = Math.Max(0, open + (text[at] switch { '[' => 1, ']' => -1, _ => 0 }));
            }

            if (Math.Max(depth, open) > Limits.MarkdownDepth)
            {
                return Limits.OfDepth(source.At(at < end ? at : line), Limits.MarkdownDepth);
            }

            line = end + 1;
        }

        return null;
    }

    /// <summary>The line with the most signs of emphasis and brackets.</summary>
    public static SourceSpan BusiestLine(SourceText source, int start)
    {
        var (busiest, most) = (start, -1);
        for (var line = start; line < source.Text.Length;)
        {
            var end = source.Text.IndexOf('\n', line) is >= 0 and var found ? found : source.Text.Length;
            var signs = 0;
            foreach (var sign in source.Text.AsSpan(line..end))
            {
                signs += sign is '*' or '_' or '~' or '[' or '|' or '>' ? 1 : 0;
            }

            (busiest, most) = signs > most ? (line, signs) : (busiest, most);
            line = end + 1;
        }

        return source.At(busiest);
    }

    /// <summary>True for a sign of a quotation or a list, and the space around it.</summary>
    private static bool IsOfPrefix(string text, int at) =>
        text[at] is '>' or ' ' or '\t' || (text[at] is '-' or '*' or '+' && at + 1 < text.Length && text[at + 1] is ' ' or '\t');
}
