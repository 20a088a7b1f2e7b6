using System.Buffers;
using System.Globalization;
using System.Text;
using AnyAscii;

namespace UsoSite.Generator.Languages;

/// <summary>
/// Turns a name into a part of an address: letters of any script in lower-case ASCII by the tables of AnyAscii (ä→a, ß→ss, Ж→zh),
/// runs of other signs as single hyphens.
/// </summary>
public static class Slug
{
    private const int LongestOnStack = 256;

    private static readonly SearchValues<char> SlugLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>What <see cref="Simple"/> can write; names with anything else are transliterated first.</summary>
    private static readonly SearchValues<char> SimpleLetters =
        SearchValues.Create([.. Enumerable.Range(0, 128).Select(code => (char)code), .. "äöåÄÖÅ"]);

    /// <summary>The slug; empty where the name has no letter and no digit.</summary>
    public static string From(string name)
    {
        // Most calls come from the search index, with Finnish stems: nearly all of them are slugs already or have ä and ö at most.
        if (!name.AsSpan().ContainsAnyExcept(SlugLetters))
        {
            return name;
        }

        var text = name.AsSpan().ContainsAnyExcept(SimpleLetters) ? Transliterated(name) : name;
        Span<char> slug = text.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            var letter = Simple(character);
            if (letter != '-' || (length > 0 && slug[length - 1] != '-'))
            {
                slug[length++] = letter;
            }
        }

        return new string(slug[..length].TrimEnd('-'));
    }

    private static char Simple(char character) => character switch
    {
        (>= 'a' and <= 'z') or (>= '0' and <= '9') => character,
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        'ä' or 'å' or 'Ä' or 'Å' => 'a',
        'ö' or 'Ö' => 'o',
        _ => '-',
    };

    /// <summary>Letters, digits and marks in ASCII, all else as it is. A sign in place of a letter, such as ' for ь, is left out.</summary>
    private static string Transliterated(string name)
    {
        StringBuilder text = new(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune.IsAscii || !(Rune.IsLetterOrDigit(rune) || IsMark(rune)))
            {
                text.Append(rune);
                continue;
            }

            foreach (var letter in rune.Transliterate())
            {
                if (char.IsAsciiLetterOrDigit((char)letter))
                {
                    text.Append((char)letter);
                }
            }
        }

        return text.ToString();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
