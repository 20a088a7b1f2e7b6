using System.Text.RegularExpressions;

namespace UsoSite.Generator.Data;

/// <summary>Matches patterns that the schema gives, which may take longer than <see cref="Limits.PatternTime"/>.</summary>
internal static class PatternMatch
{
    /// <summary>True where the whole pattern was found in time.</summary>
    public static bool Fits(this Regex pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
