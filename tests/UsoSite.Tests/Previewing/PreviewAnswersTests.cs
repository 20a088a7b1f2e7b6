using System.Net;
using System.Net.Sockets;
using System.Text;

namespace UsoSite.Tests;

/// <summary>What the preview answers, and to whom.</summary>
public sealed class PreviewAnswersTests : IClassFixture<PreviewAnswersTests.Served>, IDisposable
{
    private readonly RunningPreview preview;
    private HttpResponseMessage? answer;

    public PreviewAnswersTests(Served served) => preview = served.Preview;

    [Fact]
    public void APageHasTheScriptOfThePreview() => Assert.Contains("<script src=\"/__uso/preview.js\" data-version=\"", preview.Get("/tietoa/"), StringComparison.Ordinal);

    [Fact]
    public void TheScriptIsServed() => Assert.Equal("text/javascript", Ask("/__uso/preview.js").Content.Headers.ContentType!.MediaType);

    [Fact]
    public void AnAddressWithoutItsSlashLeadsToThePage() =>
        Assert.Equal((HttpStatusCode.PermanentRedirect, "/tietoa/"), (Ask("/tietoa").StatusCode, answer!.Headers.Location!.OriginalString));

    [Fact]
    public void AnAddressThatLacksAPageShowsThePageForThat() => Assert.Equal((HttpStatusCode.NotFound, "text/html"), (Ask("/nowhere/").StatusCode, answer!.Content.Headers.ContentType!.MediaType));

    [Fact]
    public void ThePathOfTheBaseAddressIsTheSiteToo() => Assert.Equal(HttpStatusCode.OK, Ask("/koe/tietoa/").StatusCode);

    [Theory]
    [InlineData("Host", "example.org")]
    [InlineData("Host", "127.0.0.1")]
    [InlineData("Origin", "https://example.org")]
    [InlineData("Origin", "null")]
    public async Task WhoeverSpeaksInTheNameOfAnotherSiteIsRefused(string header, string value)
    {
        Assert.Equal(HttpStatusCode.Forbidden, Ask("/", (header, value)).StatusCode);
        Assert.StartsWith("The preview answers only to http://127.0.0.1:", await answer!.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void ThePreviewItselfMayAsk() => Assert.Equal(HttpStatusCode.OK, Ask("/", ("Origin", preview.Address.GetLeftPart(UriPartial.Authority))).StatusCode);

    [Fact]
    public async Task NothingIsTaken()
    {
        answer = await preview.Http.PostAsync(new Uri("/", UriKind.Relative), null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("/../site.yml")]
    [InlineData("/%2e%2e/site.yml")]
    [InlineData("/..%2fsite.yml")]
    [InlineData("/tietoa/..%5c..%5csite.yml")]
    [InlineData("/__uso/../../site.yml")]
    [InlineData("//etc/passwd")]
    [InlineData("/site.yml")]
    [InlineData("/content/fi/tietoa.md")]
    public void NoPathLeadsOutOfTheSite(string path)
    {
        using TcpClient client = new(IPAddress.Loopback.ToString(), preview.Address.Port);
        client.GetStream().Write(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {preview.Address.Authority}\r\nConnection: close\r\n\r\n"));
        using StreamReader reader = new(client.GetStream());

        Assert.Matches("^HTTP/1.1 (404|400) ", reader.ReadLine());
    }

    public void Dispose() => answer?.Dispose();

    private HttpResponseMessage Ask(string path, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return answer = preview.Http.Send(request);
    }

    public sealed class Served : IDisposable
    {
        private readonly SmallSite site = new();

        public Served()
        {
            Preview = RunningPreview.Start(site.Root, "--port", $"{RunningPreview.FreePort()}");
            Preview.Wait("Built ");
        }

        internal RunningPreview Preview { get; }

        public void Dispose()
        {
            Preview.Dispose();
            site.Dispose();
        }
    }
}
