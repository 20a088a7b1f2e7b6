using System.Text.RegularExpressions;

namespace UsoSite.Generator.Languages;

/// <summary>Ties figures together so that no line ends inside one: <c>9 000 €</c>, <c>§ 70</c>.</summary>
public static partial class NoBreakSpaces
{
    private const string Space = "\u00A0";

    public static string In(string text) => Breakable().Replace(text, Space);

    [GeneratedRegex(@"(?<=\d) (?=\d{3}(?!\d)|€|%)|(?<=§) (?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Breakable();
}
