using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace UsoSite.Tests.ExternalLinks;

/// <summary>A server on loopback that answers as told, and remembers what it was asked for.</summary>
internal sealed class FakeServer : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly ConcurrentQueue<string> asked = new();
    private int atOnce;

    private FakeServer(WebApplication server) => this.server = server;

    public string Root => server.Urls.Single();

    public IReadOnlyList<string> Asked => [.. asked];

    /// <summary>How many questions it was answering at one time, at the most.</summary>
    public int MostAtOnce { get; private set; }

    /// <param name="answer">The status of a path when it is asked for the nth time, from 1.</param>
    public static async Task<FakeServer> StartAsync(Func<string, int, int> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var fake = new FakeServer(builder.Build());
        fake.server.Urls.Add($"http://{IPAddress.Loopback}:0");
        fake.server.Run(async context =>
        {
            var path = context.Request.Path.Value!;
            fake.asked.Enqueue(path);
            fake.MostAtOnce = Math.Max(fake.MostAtOnce, Interlocked.Increment(ref fake.atOnce));
            await Task.Delay(20);
            var status = answer(path, fake.asked.Count(one => one == path));
            context.Response.StatusCode = status;
            if (status == StatusCodes.Status301MovedPermanently)
            {
                context.Response.Headers.Location = "/ok";
            }

            Interlocked.Decrement(ref fake.atOnce);
        });
        await fake.server.StartAsync();
        return fake;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
