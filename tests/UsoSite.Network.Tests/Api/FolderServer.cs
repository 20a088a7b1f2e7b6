using System.Net;
using System.Net.Sockets;

namespace UsoSite.Network.Tests;

/// <summary>Serves the files of a published site on this machine alone, for programs that fetch them.</summary>
internal sealed class FolderServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly string folder;

    public FolderServer(string folder)
    {
        this.folder = Path.GetFullPath(folder);
        Home = $"http://127.0.0.1:{FreePort()}/";
        listener.Prefixes.Add(Home);
        listener.Start();
        _ = ServeAsync();
    }

    /// <summary>The address of the site.</summary>
    public string Home { get; }

    public void Dispose() => listener.Close();

    private static int FreePort()
    {
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                var path = Path.GetFullPath(Path.Combine(folder, context.Request.Url!.AbsolutePath.TrimStart('/')));
                var found = path.StartsWith(folder, StringComparison.Ordinal) && File.Exists(path);
                context.Response.StatusCode = found ? 200 : 404;
                await context.Response.OutputStream.WriteAsync(found ? await File.ReadAllBytesAsync(path) : []);
                context.Response.Close();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
