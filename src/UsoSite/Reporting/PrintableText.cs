using System.Globalization;
using System.Text;

namespace UsoSite.Reporting;

/// <summary>
/// Text from files in a form that can be printed: characters that a terminal would obey or not show, such as escape, line
/// breaks and changes of writing direction, become codes such as <c>\n</c> and <c>\u001B</c>.
/// </summary>
internal static class PrintableText
{
    public static string From(string text) => text.EnumerateRunes().Any(IsHidden)
        ? string.Concat(text.EnumerateRunes().Select(rune => IsHidden(rune) ? CodeOf(rune) : rune.ToString()))
        : text;

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string CodeOf(Rune rune) => rune.Value switch
    {
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        <= char.MaxValue => string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
    };
}
