using System.Buffers;
using System.Net;

namespace UsoSite.Generator.Links;

/// <summary>
/// Goes through the <c>id</c>, <c>href</c> and <c>src</c> attributes of a page. A full HTML parser would take longer than the
/// whole build (docs/decisions/0004); the tests compare this with one.
/// </summary>
/// <param name="html">The page.</param>
internal ref struct HtmlAttributes(ReadOnlySpan<char> html)
{
    private const string Space = " \t\n\r\f";
    private const string SpaceOrSlash = Space + "/";

    private static readonly string[] Listed = ["id", "href", "src"];

    private static readonly SearchValues<char> EndOfTagName = SearchValues.Create(SpaceOrSlash + ">");
    private static readonly SearchValues<char> EndOfName = SearchValues.Create(SpaceOrSlash + ">=");
    private static readonly SearchValues<char> EndOfBareValue = SearchValues.Create(Space + ">");
    private static readonly SearchValues<char> Quote = SearchValues.Create("\"");
    private static readonly SearchValues<char> SingleQuote = SearchValues.Create("'");

    private ReadOnlySpan<char> rest = html;
    private bool inTag;

    /// <summary>In small letters.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the value means: without character references.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Goes to the next attribute; false where there is none.</summary>
    public bool MoveNext()
    {
        while (inTag || EnterTag())
        {
            rest = rest.TrimStart(SpaceOrSlash);
            inTag = rest is [not '>', ..];
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
        while (rest.IndexOf('<') is >= 0 and var start)
        {
            rest = rest[(start + 1)..];
            if (rest.StartsWith("!--"))
            {
                rest = rest[3..];
                rest = rest.IndexOf("-->") is >= 0 and var end ? rest[end..] : [];
            }
            else if (rest is [var first, ..] && char.IsAsciiLetter(first))
            {
                Take(EndOfTagName);
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes behind an attribute; false where its name is not listed.</summary>
    private bool ReadAttribute()
    {
        var name = Take(EndOfName, least: 1);
        rest = rest.TrimStart(Space);
        var value = rest is ['=', ..] ? ReadValue() : [];
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
        rest = rest[1..].TrimStart(Space);
        if (rest is not ['"' or '\'', ..])
        {
            return Take(EndOfBareValue);
        }

        var end = rest[0] == '"' ? Quote : SingleQuote;
        rest = rest[1..];
        var value = Take(end);
        rest = rest.IsEmpty ? rest : rest[1..];
        return value;
    }

    /// <summary>What comes before one of the ends, or all of the rest.</summary>
    private ReadOnlySpan<char> Take(SearchValues<char> ends, int least = 0)
    {
        var taken = rest[least..].IndexOfAny(ends) is >= 0 and var length ? rest[..(least + length)] : rest;
        rest = rest[taken.Length..];
        return taken;
    }
}
