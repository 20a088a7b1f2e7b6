using System.Globalization;
using Humanizer;
using UsoSite.Generator;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Reporting;

/// <summary>The last line of a build: pages, files, bytes, warnings, time.</summary>
internal static class BuildSummary
{
    /// <summary>The line of a build that has nothing to do.</summary>
    public static void WriteUpToDate(Terminal terminal, PublishReport published, TimeSpan time) => terminal.WriteLine(
        $"Nothing has changed since the last build: {Count.Format("file", published.Files)}, {Size(published)}, {Seconds(time)} s. The output folder is as it was.");

    public static void Write(Terminal terminal, BuildResult result, TimeSpan time)
    {
        var seconds = Seconds(time);
        var (warnings, style) = (Count.Format("warning", result.Warnings), Styles.For(Severity.Warning, result.Warnings));
        if (result.Published is not { } published)
        {
            var errors = Count.Format("error", result.Errors);
            terminal.WriteLine(
                $"Nothing published: [{Styles.For(Severity.Error, result.Errors)}]{errors}[/], [{style}]{warnings}[/], {seconds} s. The output folder was not changed.");
            return;
        }

        if (published.LeftBehind is { } left)
        {
            terminal.WriteLine($"[{Styles.For(Severity.Warning)}]warning[/]: The new site is published, but the folder {left} of the old one cannot be removed; remove it by hand.");
        }

        var (pages, files) = (Count.Format("page", result.Pages.Count), Count.Format("file", published.Files));
        var size = Size(published);
        terminal.WriteLine(
            $"{pages}, {files} ({published.Changed} changed, {published.Removed} removed), {size}, [{style}]{warnings}[/], {seconds} s");
    }

    private static string Size(PublishReport published) => ByteSize.FromBytes(published.Bytes).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
}
