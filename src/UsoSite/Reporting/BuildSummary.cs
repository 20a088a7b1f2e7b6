using System.Globalization;
using Humanizer;
using Humanizer.Bytes;
using UsoSite.Generator;

namespace UsoSite.Reporting;

/// <summary>The last line of a build: pages, files, bytes, warnings, time.</summary>
internal static class BuildSummary
{
    public static string Of(BuildResult result, TimeSpan time)
    {
        var seconds = time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        var warnings = "warning".ToQuantity(result.Warnings, "N0", CultureInfo.InvariantCulture);
        if (result.Published is not { } published)
        {
            return $"Nothing published: {Count("error", result.Errors)}, {warnings}, {seconds} s. The output is as it was.";
        }

        var size = ByteSize.FromBytes(published.Bytes).ToString("0.0", CultureInfo.InvariantCulture);
        return $"{Count("page", result.Pages)}, {Count("file", published.Files)} ({published.Changed} changed, {published.Removed} removed), {size}, {warnings}, {seconds} s";
    }

    private static string Count(string noun, int count) => noun.ToQuantity(count, "N0", CultureInfo.InvariantCulture);
}
