using System.Net;

namespace UsoSite.Generator.Links;

/// <summary>
/// Goes through the <c>id</c>, <c>href</c> and <c>src</c> attributes of a page. A full HTML parser would take longer than the
/// whole build (docs/decisions/0004); the tests compare this with one.
/// </summary>
/// <param name="html">The page.</param>
internal ref struct HtmlAttributes(ReadOnlySpan<char> html)
{
    private static readonly string[] Listed = ["id", "href", "src"];

    private readonly ReadOnlySpan<char> html = html;
    private int at;
    private bool inTag;

    /// <summary>In small letters.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the value means: without character references.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    private readonly ReadOnlySpan<char> Rest => html[at..];

    /// <summary>Goes to the next attribute; false where there is none.</summary>
    public bool MoveNext()
    {
        while (inTag || EnterTag())
        {
            SkipSpace(orSlash: true);
            inTag = at < html.Length && html[at] != '>';
            if (inTag && ReadAttribute())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes behind the name of the next start tag; false where there is none.</summary>
    private bool EnterTag()
    {
        while (Rest.IndexOf('<') is >= 0 and var start)
        {
            at += start + 1;
            if (Rest.StartsWith("!--"))
            {
                at += 3;
                at = Rest.IndexOf("-->") is >= 0 and var end ? at + end : html.Length;
            }
            else if (at < html.Length && char.IsAsciiLetter(html[at]))
            {
                TakeWord(until: '/');
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes behind an attribute; false where its name is not listed.</summary>
    private bool ReadAttribute()
    {
        // A name has one character at least, even one that would end it.
        var start = at++;
        TakeWord(until: '/', or: '=');
        var name = html[start..at];
        SkipSpace();
        var value = at < html.Length && html[at] == '=' ? ReadValue() : [];
        foreach (var listed in Listed)
        {
            if (name.Equals(listed, StringComparison.OrdinalIgnoreCase))
            {
                Name = listed;
                Value = value.Contains('&') ? WebUtility.HtmlDecode(value.ToString()) : value;
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<char> ReadValue()
    {
        at++;
        SkipSpace();
        if (at == html.Length || html[at] is not ('"' or '\''))
        {
            return TakeWord();
        }

        var quote = html[at++];
        var value = Rest.IndexOf(quote) is >= 0 and var length ? Rest[..length] : Rest;
        at = Math.Min(at + value.Length + 1, html.Length);
        return value;
    }

    /// <summary>What comes before the next space or <c>&gt;</c>, or before one of two other signs.</summary>
    private ReadOnlySpan<char> TakeWord(char until = '>', char or = '>')
    {
        var start = at;
        while (at < html.Length && html[at] is var sign && sign != '>' && sign != until && sign != or && !IsSpace(sign))
        {
            at++;
        }

        return html[start..at];
    }

    private void SkipSpace(bool orSlash = false)
    {
        while (at < html.Length && (IsSpace(html[at]) || (orSlash && html[at] == '/')))
        {
            at++;
        }
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';
}
