using System.Text.RegularExpressions;

namespace UsoSite.Generator.Data.Schema;

/// <summary>Holds texts against the patterns of columns, which the schema's writer chose and which may take too long for a text.</summary>
internal static class PatternMatch
{
    /// <summary>True where the text has the form; null where the pattern takes longer than a cell may take.</summary>
    public static bool? Fits(this Regex pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
