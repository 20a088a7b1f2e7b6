using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace UsoSite.Previewing;

/// <summary>
/// The web server of the preview, which only this machine can reach. It is Kestrel alone: a host with its services, settings and logs
/// would make the program larger and do nothing here.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int MostTries = 100;

    private readonly KestrelServer kestrel;

    private PreviewServer(KestrelServer kestrel, int port) => (this.kestrel, Port) = (kestrel, port);

    public int Port { get; }

    public string Address => $"http://127.0.0.1:{Port}/";

    /// <summary>Starts at a port, or at the next one that is free.</summary>
    /// <param name="stopped">Ends all answers that are still being given.</param>
    public static async Task<PreviewServer> StartAsync(int port, PreviewState state, CancellationToken stopped)
    {
        for (var next = port; ; next++)
        {
            try
            {
                return await ListenAsync(next, state, stopped);
            }
            catch (IOException) when (next - port < MostTries && next < IPEndPoint.MaxPort)
            {
                // The port is taken.
            }
        }
    }

    /// <summary>Ends at once, whoever still listens.</summary>
    public async ValueTask DisposeAsync()
    {
        await kestrel.StopAsync(new CancellationToken(canceled: true));
        kestrel.Dispose();
    }

    private static async Task<PreviewServer> ListenAsync(int port, PreviewState state, CancellationToken stopped)
    {
        KestrelServerOptions options = new() { AddServerHeader = false };
        options.Listen(IPAddress.Loopback, port);
        var sockets = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var kestrel = new KestrelServer(Options.Create(options), sockets, NullLoggerFactory.Instance);
        try
        {
            await kestrel.StartAsync(new Application(new PreviewAnswers(state, port, stopped)), stopped);
            return new PreviewServer(kestrel, port);
        }
        catch
        {
            kestrel.Dispose();
            throw;
        }
    }

    /// <summary>Hands each request to <see cref="PreviewAnswers"/>.</summary>
    private sealed class Application(PreviewAnswers answers) : IHttpApplication<HttpContext>
    {
        public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        public Task ProcessRequestAsync(HttpContext context) => answers.AnswerAsync(context);

        public void DisposeContext(HttpContext context, Exception? exception)
        {
            // Nothing of a request outlives its answer.
        }
    }
}
