using System.Text.RegularExpressions;

namespace UsoSite.Generator.Data;

/// <summary>The line <c>sep=;</c> with which a table may begin: it tells a spreadsheet the delimiter and is no row.</summary>
/// <param name="Length">Of the line with its line end.</param>
internal readonly partial record struct SeparatorLine(char Delimiter, int Length)
{
    /// <summary>Null where the text does not begin with one.</summary>
    public static SeparatorLine? In(string text) => Line().Match(text) is { Success: true } line ? new SeparatorLine(line.Groups[1].Value[0], line.Length) : null;

    [GeneratedRegex("""^"?sep=([;,\t|])"?[;,\t ]*(?:\r\n|\n|\r|$)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
