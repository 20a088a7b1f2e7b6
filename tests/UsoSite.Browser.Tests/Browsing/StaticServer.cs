using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace UsoSite.Browser.Tests.Browsing;

/// <summary>A static web server of this machine alone, set as the README asks of one.</summary>
internal sealed class StaticServer : IAsyncDisposable
{
    /// <summary>The policy that every page carries, and the part that works only as a header.</summary>
    public const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private readonly WebApplication application;

    private StaticServer(WebApplication application) => this.application = application;

    /// <summary>Where the site begins, without a slash at the end.</summary>
    public string Origin => application.Urls.Single();

    /// <param name="framed">Addresses of the pages that pages of other sites may show.</param>
    public static async Task<StaticServer> StartAsync(string folder, IReadOnlyCollection<string> framed)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = folder });
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0));
        var application = builder.Build();
        application.Run(context => SendAsync(context, folder, framed));
        await application.StartAsync();
        return new StaticServer(application);
    }

    public async ValueTask DisposeAsync() => await application.DisposeAsync();

    private static Task SendAsync(HttpContext context, string folder, IReadOnlyCollection<string> framed)
    {
        var response = context.Response;
        var path = Path.GetFullPath(folder + context.Request.Path);
        if (Directory.Exists(path) && !context.Request.Path.Value!.EndsWith('/'))
        {
            response.Redirect(context.Request.Path + "/" + context.Request.QueryString, permanent: true);
            return Task.CompletedTask;
        }

        var file = Directory.Exists(path) ? Path.Combine(path, "index.html") : path;
        if (!file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(file))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(folder, "404.html");
        }

        response.ContentType = ContentType(file);
        response.Headers.ContentSecurityPolicy =
            framed.Contains(context.Request.Path.Value) ? Policy.Replace("frame-ancestors 'none'", "frame-ancestors *", StringComparison.Ordinal) : Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        return response.SendFileAsync(file);
    }

    private static string ContentType(string file)
    {
        var type = new FileExtensionContentTypeProvider().TryGetContentType(file, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }
}
