using System.Net;
using System.Net.Http.Headers;

namespace UsoSite.Generator.Verifying;

/// <summary>A copy on a web server. Pages are asked for as readers do: by the address of their folder.</summary>
public sealed class WebCopy : ISiteCopy, IDisposable
{
    private const string Index = "index.html";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient client;
    private readonly Uri root;

    /// <param name="root">The address of the home page, over http or https.</param>
    public WebCopy(Uri root)
    {
        this.root = root.AbsolutePath.EndsWith('/') ? root : new Uri(root.GetLeftPart(UriPartial.Path) + "/");
        client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AutomaticDecompression = DecompressionMethods.All }) { Timeout = Patience };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("site-verification", "1"));
        client.DefaultRequestHeaders.CacheControl = new CacheControlHeaderValue { NoCache = true };
    }

    public async Task<byte[]?> ReadAsync(string path, CancellationToken cancellation)
    {
        var address = path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;
        try
        {
            using var answer = await client.GetAsync(new Uri(root, string.Join('/', address.Split('/').Select(Uri.EscapeDataString))), cancellation);
            return answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone ? null
                : answer.IsSuccessStatusCode ? await answer.Content.ReadAsByteArrayAsync(cancellation)
                : throw new IOException($"{root}{address} answers {(int)answer.StatusCode} {answer.ReasonPhrase}.");
        }
        catch (HttpRequestException e)
        {
            throw new IOException($"{root}{address} cannot be read: {e.Message}", e);
        }
        catch (TaskCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new IOException($"{root}{address} does not answer within {Patience.TotalSeconds:0} s.", e);
        }
    }

    public IReadOnlyList<string>? Files() => null;

    public void Dispose() => client.Dispose();
}
