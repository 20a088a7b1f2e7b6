using System.Diagnostics;

namespace UsoSite.Bench;

/// <summary>A change of one file that a page in the browser shows.</summary>
/// <param name="Page">Address of the page.</param>
/// <param name="Change">Gives the text of a round, made of the first one.</param>
internal sealed record Edit(string Name, string File, string Page, Func<string, int, string> Change)
{
    private const int Uncounted = 2;

    /// <summary>Milliseconds from the save to the message that the browser gets, each after the preview has come to rest.</summary>
    public async Task<IReadOnlyList<double>> MeasureAsync(RunningPreview preview, string site, int rounds)
    {
        var path = Path.Combine(site, File);
        var first = await System.IO.File.ReadAllTextAsync(path);
        using var events = await preview.ListenAsync(Page);
        List<double> times = [];
        for (var round = 1; round <= rounds + Uncounted; round++)
        {
            var text = Change(first, round);
            var watch = Stopwatch.StartNew();
            await System.IO.File.WriteAllTextAsync(path, text);
            await MessageAsync(events);
            times.Add(watch.Elapsed.TotalMilliseconds);
            await preview.FinishedAsync();
        }

        return times[Uncounted..];
    }

    private static async Task MessageAsync(StreamReader events)
    {
        while (await events.ReadLineAsync() is { } line)
        {
            if (line is "event: page" or "event: styles")
            {
                return;
            }
        }

        throw new InvalidOperationException("The preview has stopped telling.");
    }
}
