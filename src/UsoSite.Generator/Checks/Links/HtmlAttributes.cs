using System.Net;

namespace UsoSite.Generator.Checks.Links;

/// <summary>
/// Lists the <c>id</c>, <c>href</c> and <c>src</c> attributes of a page. A full HTML parser would take longer than the
/// whole build (docs/decisions/0004); the tests hold this against one.
/// </summary>
internal static class HtmlAttributes
{
    public static IEnumerable<HtmlAttribute> Of(string html)
    {
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i))
        {
            if (string.CompareOrdinal(html, i, "<!--", 0, 4) == 0)
            {
                i = EndAfter(html, "-->", i + 4);
            }
            else if (char.IsAsciiLetter(html[i + 1]))
            {
                var nameEnd = SkipWhile(html, i + 1, c => c is not (' ' or '\n' or '\t' or '>' or '/'));
                var tag = html[(i + 1)..nameEnd].ToLowerInvariant();
                i = nameEnd;
                while (Next(html, ref i) is var (name, value))
                {
                    if (name is "id" or "href" or "src")
                    {
                        yield return new HtmlAttribute(tag, name, WebUtility.HtmlDecode(value));
                    }
                }
            }
            else
            {
                i++;
            }

            if (i >= html.Length)
            {
                yield break;
            }
        }
    }

    /// <summary>The next attribute of a tag, or null at its end; <paramref name="i"/> moves past what was read.</summary>
    private static (string Name, string Value)? Next(string html, ref int i)
    {
        i = SkipWhile(html, i, c => char.IsWhiteSpace(c) || c == '/');
        if (i >= html.Length || html[i] == '>')
        {
            return null;
        }

        var nameEnd = SkipWhile(html, i + 1, c => !char.IsWhiteSpace(c) && c is not ('=' or '>' or '/'));
        var name = html[i..nameEnd].ToLowerInvariant();
        i = SkipWhile(html, nameEnd, char.IsWhiteSpace);
        if (i >= html.Length || html[i] != '=')
        {
            return (name, "");
        }

        i = SkipWhile(html, i + 1, char.IsWhiteSpace);
        if (i < html.Length && html[i] is '"' or '\'')
        {
            var quote = html[i];
            var end = html.IndexOf(quote, i + 1) is >= 0 and var at ? at : html.Length;
            var quoted = html[(i + 1)..end];
            i = Math.Min(end + 1, html.Length);
            return (name, quoted);
        }

        var bareEnd = SkipWhile(html, i, c => !char.IsWhiteSpace(c) && c != '>');
        var bare = html[i..bareEnd];
        i = bareEnd;
        return (name, bare);
    }

    private static int SkipWhile(string html, int from, Func<char, bool> skip)
    {
        while (from < html.Length && skip(html[from]))
        {
            from++;
        }

        return from;
    }

    private static int EndAfter(string html, string mark, int from) =>
        html.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var at ? at + mark.Length : html.Length;
}
