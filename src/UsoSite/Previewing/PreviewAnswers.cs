using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace UsoSite.Previewing;

/// <summary>Answers browsers on this machine, and nobody who speaks in the name of another site.</summary>
internal sealed class PreviewAnswers(PreviewState state, int port, CancellationToken stopped)
{
    private const string Events = ServedPage.Folder + "events";
    private const string Waiting =
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Preview</title>\n</head>\n<body>\n<p>The site is not ready yet. This page waits for it.</p>\n</body>\n</html>\n";

    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly string[] hosts = [$"127.0.0.1:{port}", $"localhost:{port}"];

    public Task AnswerAsync(HttpContext context)
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-cache";
        if (!IsOwn(request))
        {
            return RefuseAsync(context, StatusCodes.Status403Forbidden, $"The preview answers only to http://{hosts[0]}/ and http://{hosts[1]}/.");
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "The preview only shows pages.");
        }

        var path = request.Path.Value is { Length: > 0 } given ? given : "/";
        return path switch
        {
            Events when HttpMethods.IsGet(request.Method) => ListenAsync(context),
            _ when path.StartsWith(ServedPage.Folder, StringComparison.Ordinal) => SendClientAsync(context, path[ServedPage.Folder.Length..]),
            _ => SendAsync(context, path),
        };
    }

    /// <summary>A page of another site can make a browser ask this server, and a name of another site can lead here: both tell so themselves.</summary>
    private bool IsOwn(HttpRequest request) =>
        hosts.Contains(request.Host.Value, StringComparer.OrdinalIgnoreCase)
            && request.Headers.Origin.All(origin => hosts.Any(host => string.Equals(origin, "http://" + host, StringComparison.OrdinalIgnoreCase)));

    private static Task RefuseAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(message + "\n");
    }

    private async Task SendAsync(HttpContext context, string path)
    {
        var found = await state.FindAsync(path) ?? new FoundFile(StatusCodes.Status503ServiceUnavailable, "index.html", Encoding.UTF8.GetBytes(Waiting));
        context.Response.StatusCode = found.Status;
        if (found.Redirect is { } address)
        {
            context.Response.Headers.Location = new PathString(address).ToUriComponent() + context.Request.QueryString;
            return;
        }

        await WriteAsync(context, found.Path, found.IsPage ? ServedPage.WithScript(found.Content.Span) : found.Content);
    }

    private static Task SendClientAsync(HttpContext context, string name) => ClientFiles.Find(name) is { } content
        ? WriteAsync(context, name, content)
        : RefuseAsync(context, StatusCodes.Status404NotFound, "The preview has no such file.");

    private static async Task WriteAsync(HttpContext context, string path, ReadOnlyMemory<byte> content)
    {
        var type = Types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        context.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        context.Response.ContentLength = content.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        }
    }

    /// <summary>Sends what changes of a page, as server-sent events, as long as the browser shows it.</summary>
    private async Task ListenAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var listener = new Listener(query["page"].ToString() is { Length: > 0 } page ? page : "/", query["version"].ToString());
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopped);
        context.Response.ContentType = "text/event-stream";
        try
        {
            await context.Response.WriteAsync(": listening\n\n", ended.Token);
            await context.Response.Body.FlushAsync(ended.Token);
            await state.Listeners.AddAsync(listener, state.Current);
            await foreach (var message in listener.MessagesAsync(ended.Token))
            {
                await context.Response.WriteAsync(message, ended.Token);
                await context.Response.Body.FlushAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser has left the page, or the preview ends.
        }
        finally
        {
            state.Listeners.Remove(listener);
        }
    }
}
