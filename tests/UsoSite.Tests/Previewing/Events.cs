using System.Text.Json;

namespace UsoSite.Tests;

/// <summary>The messages that a browser gets while it shows a page.</summary>
internal sealed class Events : IDisposable
{
    private const string Named = "event: ";

    private readonly StreamReader stream;

    public Events(HttpClient http, string page, string version)
    {
        stream = new StreamReader(http.GetStreamAsync(new Uri($"/__uso/events?page={page}&version={version}", UriKind.Relative)).GetAwaiter().GetResult());
        Assert.Equal(": listening", Line());
    }

    /// <summary>Waits for the next message of a kind.</summary>
    public JsonElement Next(string kind)
    {
        while (Line() is { } line)
        {
            if (line == Named + kind)
            {
                return JsonDocument.Parse(Line()!["data: ".Length..]).RootElement;
            }
        }

        throw new InvalidOperationException($"The preview has ended before a message “{kind}”.");
    }

    public void Dispose() => stream.Dispose();

    private string? Line()
    {
        using CancellationTokenSource late = new(RunningPreview.Patience);
        return stream.ReadLineAsync(late.Token).AsTask().GetAwaiter().GetResult();
    }
}
