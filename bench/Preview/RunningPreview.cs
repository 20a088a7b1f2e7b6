using System.Diagnostics;
using System.Text.RegularExpressions;

namespace UsoSite.Bench;

/// <summary>A preview in a process of its own.</summary>
internal sealed partial class RunningPreview : IDisposable
{
    private readonly Process process;
    private readonly HttpClient http = new();

    private RunningPreview(Process process) => this.process = process;

    /// <param name="program">The published program, or its .dll.</param>
    public static async Task<RunningPreview> StartAsync(string program, string site)
    {
        string[] arguments = ["preview", "--root", site, "--as-of", "2026-11-22"];
        var start = program.EndsWith(".dll", StringComparison.Ordinal) ? new ProcessStartInfo("dotnet", [program, .. arguments]) : new ProcessStartInfo(program, arguments);
        start.RedirectStandardOutput = true;
        RunningPreview preview = new(Process.Start(start)!);
        var line = await preview.ReadUntilAsync(Address());
        preview.http.BaseAddress = new Uri(Address().Match(line).Value);
        await preview.ReadUntilAsync(Finished());
        return preview;
    }

    /// <summary>Waits until the build that runs has looked at the whole site.</summary>
    public Task FinishedAsync() => ReadUntilAsync(Finished());

    /// <summary>Listens as the browser does that shows a page.</summary>
    public async Task<StreamReader> ListenAsync(string page)
    {
        var version = Version().Match(await http.GetStringAsync(new Uri(page, UriKind.Relative))).Groups[1].Value;
        var events = new StreamReader(await http.GetStreamAsync(new Uri($"/__uso/events?page={page}&version={version}", UriKind.Relative)));
        await events.ReadLineAsync();
        return events;
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
        http.Dispose();
    }

    private async Task<string> ReadUntilAsync(Regex wanted)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (wanted.IsMatch(line))
            {
                return line;
            }

            if (line.EndsWith("as it last was right", StringComparison.Ordinal))
            {
                break;
            }
        }

        throw new InvalidOperationException("The preview ended, or found something wrong with the site.");
    }

    [GeneratedRegex(@"http://[\d.:]+/")]
    private static partial Regex Address();

    [GeneratedRegex("^(Built|Rebuilt) ")]
    private static partial Regex Finished();

    [GeneratedRegex("data-version=\"([0-9a-f]+)\"")]
    private static partial Regex Version();
}
