using System.Text.RegularExpressions;

namespace UsoSite.Generator.Content.Rows;

/// <summary>Texts such as <c>/products/{{id}}/</c>, in which a column in braces stands for the cell of each row.</summary>
internal static partial class RowPattern
{
    /// <summary>The columns that a text names.</summary>
    public static IEnumerable<string> ColumnsIn(string text) => Placeholder().Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>The text with each column replaced by what <paramref name="cellOf"/> gives for it.</summary>
    public static string Fill(string text, Func<string, string> cellOf) => Placeholder().Replace(text, match => cellOf(match.Groups[1].Value));

    [GeneratedRegex(@"\{\{\s*([^{}]*?)\s*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
