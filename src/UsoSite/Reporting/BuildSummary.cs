using System.Globalization;
using Humanizer;
using UsoSite.Generator;
using UsoSite.Pipelines;

namespace UsoSite.Reporting;

/// <summary>The last line of a build: pages, files, bytes, warnings, time.</summary>
internal static class BuildSummary
{
    public static void Write(Terminal terminal, BuildResult result, TimeSpan time)
    {
        var seconds = time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        var (warnings, style) = (Count.Format("warning", result.Warnings), Styles.For(Severity.Warning, result.Warnings));
        if (result.Published is not { } published)
        {
            var errors = Count.Format("error", result.Errors);
            terminal.WriteLine(
                $"Nothing published: [{Styles.For(Severity.Error, result.Errors)}]{errors}[/], [{style}]{warnings}[/], {seconds} s. The output folder was not changed.");
            return;
        }

        var (pages, files) = (Count.Format("page", result.Pages.Count), Count.Format("file", published.Files));
        var size = ByteSize.FromBytes(published.Bytes).ToString("0.0", CultureInfo.InvariantCulture);
        terminal.WriteLine(
            $"{pages}, {files} ({published.Changed} changed, {published.Removed} removed), {size}, [{style}]{warnings}[/], {seconds} s");
    }
}
