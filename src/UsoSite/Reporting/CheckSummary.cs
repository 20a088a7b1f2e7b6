using UsoSite.Generator;

namespace UsoSite.Reporting;

/// <summary>The last line of a check.</summary>
internal static class CheckSummary
{
    public static string Of(BuildResult result, string language) => language == "fi"
        ? $"Sivuja {result.Pages.Count}, virheitä {result.Errors}, varoituksia {result.Warnings}"
        : $"{Count.Of("page", result.Pages.Count)}, {Count.Of("error", result.Errors)}, {Count.Of("warning", result.Warnings)}";
}
