using System.Buffers;
using System.Net;

namespace UsoSite.Generator.Links;

/// <summary>
/// Lists the <c>id</c>, <c>href</c> and <c>src</c> attributes of a page. A full HTML parser would take longer than the
/// whole build (docs/decisions/0004); the tests compare this with one.
/// </summary>
internal static class HtmlAttributes
{
    private static readonly string[] Listed = ["id", "href", "src"];

    private static readonly SearchValues<char> Space = SearchValues.Create(" \t\n\r\f");
    private static readonly SearchValues<char> SpaceOrSlash = SearchValues.Create(" \t\n\r\f/");
    private static readonly SearchValues<char> EndOfTagName = SearchValues.Create(" \t\n\r\f/>");
    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\n\r\f/>=");
    private static readonly SearchValues<char> EndOfBareValue = SearchValues.Create(" \t\n\r\f>");

    public static IEnumerable<HtmlAttribute> In(string html)
    {
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i))
        {
            if (string.CompareOrdinal(html, i, "<!--", 0, 4) == 0)
            {
                i = EndAfter(html, "-->", i + 4);
            }
            else if (char.IsAsciiLetter(html[i + 1]))
            {
                i = Find(html, i + 1, EndOfTagName);
                while (Next(html, ref i) is var (name, value))
                {
                    if (name.Length > 0)
                    {
                        yield return new HtmlAttribute(name, WebUtility.HtmlDecode(html[value]));
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

    /// <summary>
    /// The next attribute of a tag and the range of its value, or null at its end; <paramref name="i"/> moves past what was
    /// read. The name of an attribute that is not listed is empty.
    /// </summary>
    private static (string Name, Range Value)? Next(string html, ref int i)
    {
        i = Skip(html, i, SpaceOrSlash);
        if (i >= html.Length || html[i] == '>')
        {
            return null;
        }

        var nameEnd = Find(html, i + 1, EndOfName);
        var name = NameOf(html.AsSpan(i, nameEnd - i));
        i = Skip(html, nameEnd, Space);
        if (i >= html.Length || html[i] != '=')
        {
            return (name, i..i);
        }

        i = Skip(html, i + 1, Space);
        var quoted = i < html.Length && html[i] is '"' or '\'';
        var start = quoted ? i + 1 : i;
        var end = quoted
            ? html.IndexOf(html[i], start) is >= 0 and var close ? close : html.Length
            : Find(html, start, EndOfBareValue);
        i = Math.Min(quoted ? end + 1 : end, html.Length);
        return (name, start..end);
    }

    private static string NameOf(ReadOnlySpan<char> written)
    {
        foreach (var listed in Listed)
        {
            if (written.Equals(listed, StringComparison.OrdinalIgnoreCase))
            {
                return listed;
            }
        }

        return "";
    }

    private static int Skip(string html, int from, SearchValues<char> skipped) =>
        html.AsSpan(Math.Min(from, html.Length)).IndexOfAnyExcept(skipped) is >= 0 and var at ? from + at : html.Length;

    private static int Find(string html, int from, SearchValues<char> ends) =>
        html.AsSpan(Math.Min(from, html.Length)).IndexOfAny(ends) is >= 0 and var at ? from + at : html.Length;

    private static int EndAfter(string html, string mark, int from) =>
        html.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var at ? at + mark.Length : html.Length;
}

/// <summary>An attribute of a start tag.</summary>
internal readonly record struct HtmlAttribute(string Name, string Value);
