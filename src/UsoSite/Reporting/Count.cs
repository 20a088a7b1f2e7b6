using System.Globalization;

namespace UsoSite.Reporting;

/// <summary>
/// Counts of things in English: <c>1 page</c>, <c>1,700 pages</c>. Humanizer would word them too, but readying its rules
/// for plurals costs a tenth of a whole build.
/// </summary>
internal static class Count
{
    /// <param name="noun">A noun with a regular plural.</param>
    public static string Of(string noun, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
