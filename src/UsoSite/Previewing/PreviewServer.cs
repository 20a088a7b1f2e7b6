using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace UsoSite.Previewing;

/// <summary>
/// The web server of the preview, which only this machine can reach: Kestrel in the smallest host that there is. Without any host it would be
/// larger, since it would bring its support of TLS.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int MostTries = 100;

    private readonly WebApplication application;

    private PreviewServer(WebApplication application, int port) => (this.application, Port) = (application, port);

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
        await application.StopAsync(new CancellationToken(canceled: true));
        await application.DisposeAsync();
    }

    private static async Task<PreviewServer> ListenAsync(int port, PreviewState state, CancellationToken stopped)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var application = builder.Build();
        try
        {
            application.Run(new PreviewAnswers(state, port, stopped).AnswerAsync);
            await application.StartAsync(stopped);
            return new PreviewServer(application, port);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }
}
