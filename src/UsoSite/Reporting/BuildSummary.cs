using System.Globalization;
using Humanizer;
using UsoSite.Generator;

namespace UsoSite.Reporting;

/// <summary>The last line of a build: pages, files, bytes, warnings, time.</summary>
internal static class BuildSummary
{
    public static string Of(BuildResult result, TimeSpan time)
    {
        var seconds = time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        var warnings = Count.Of("warning", result.Warnings);
        if (result.Published is not { } published)
        {
            return $"Nothing published: {Count.Of("error", result.Errors)}, {warnings}, {seconds} s. The output is as it was.";
        }

        var size = ByteSize.FromBytes(published.Bytes).ToString("0.0", CultureInfo.InvariantCulture);
        return $"{Count.Of("page", result.Pages.Count)}, {Count.Of("file", published.Files)} ({published.Changed} changed, {published.Removed} removed), {size}, {warnings}, {seconds} s";
    }
}
