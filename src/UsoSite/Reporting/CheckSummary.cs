using System.Globalization;
using Humanizer;
using UsoSite.Generator;

namespace UsoSite.Reporting;

/// <summary>The last line of a check.</summary>
internal static class CheckSummary
{
    public static string Of(BuildResult result, string language) => language == "fi"
        ? $"Sivuja {result.Pages}, virheitä {result.Errors}, varoituksia {result.Warnings}"
        : $"{Count("page", result.Pages)}, {Count("error", result.Errors)}, {Count("warning", result.Warnings)}";

    private static string Count(string noun, int count) => noun.ToQuantity(count, "N0", CultureInfo.InvariantCulture);
}
