using System.IO.Compression;
using System.Net;
using UsoSite.Generator.Hosting;

namespace UsoSite.Tests.Hosting;

/// <summary>Each server does with its published settings what <see cref="HostingRules"/> says, at the root and in a folder.</summary>
public sealed class PublishedSettings
{
    private static readonly string[] Kinds = ["nginx", "apache", "caddy", "lighttpd"];

    public static TheoryData<string, string> Places
    {
        get
        {
            TheoryData<string, string> places = [];
            foreach (var kind in Kinds)
            {
                places.Add(kind, "/");
                places.Add(kind, "/uso/");
            }

            return places;
        }
    }

    [TheoryWith("nginx", "apache2", "caddy", "lighttpd")]
    [MemberData(nameof(Places))]
    public async Task AreWhatTheServerDoes(string kind, string path)
    {
        using var site = new SmallSite();
        var documents = Path.Combine(site.Top, "www");
        var output = Path.Combine(documents, path.Trim('/'));
        site.Replace("content/fi/tietoa.md", "address: /tietoa/", "address: /tietoa/\naliases: [/vanha/osoite/]").Write("content/fi/luvut.csv", "a,b\n1,2\n");
        site.Write("content/fi/koe.md", "---\ntitle: Koe\n---\n\n[a](luvut.csv)\n\n" + string.Concat(Enumerable.Repeat("Tekstiä. ", 300)));
        var run = Uso.Run(site.Root, "build", "--output", output, "--base-url", $"https://www.example.org{path}", "--hosting", kind, "--compress");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        WebServer.OpenToAll(site.Top);
        using var server = new WebServer(kind, documents, output);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(server.Root, path) };

        await PagesAndFilesHaveTheirTypesAndHeaders(client, output);
        await OnlyPagesMadeForItMayBeFramed(client);
        await MovedPagesAndFoldersLeadOn(client, path);
        await WhatIsMissingIsSaid(client, output);
        await TheCompressedFormIsSent(client, output);
    }

    private static async Task PagesAndFilesHaveTheirTypesAndHeaders(HttpClient client, string output)
    {
        using var page = await client.GetAsync("kunnat/lehtola/");
        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8"), (page.StatusCode, page.Content.Headers.ContentType!.ToString()));
        Assert.Equal(File.ReadAllBytes(Path.Combine(output, "kunnat", "lehtola", "index.html")), await page.Content.ReadAsByteArrayAsync());
        Assert.All(HostingRules.Headers, header => Assert.Equal(header.Value, Assert.Single(page.Headers.GetValues(header.Name))));
        Assert.Equal(HostingRules.ForOthers, page.Headers.CacheControl!.ToString());

        var asset = Directory.EnumerateFiles(Path.Combine(output, "assets"), "*.css", SearchOption.AllDirectories).First();
        using var style = await client.GetAsync(Path.GetRelativePath(output, asset));
        Assert.Equal("text/css; charset=utf-8", style.Content.Headers.ContentType!.ToString());
        Assert.Equal(["immutable", "max-age=31536000", "public"], style.Headers.GetValues("Cache-Control").SelectMany(value => value.Split(", ")).Order());
        Assert.Equal("nosniff", Assert.Single(style.Headers.GetValues("X-Content-Type-Options")));

        using var table = await client.GetAsync("data/seasons.csv");
        Assert.Equal("text/csv; charset=utf-8", table.Content.Headers.ContentType!.ToString());
        using var list = await client.GetAsync("build.json");
        Assert.Equal("application/json", list.Content.Headers.ContentType!.ToString());

        using var again = new HttpRequestMessage(HttpMethod.Get, "kunnat/lehtola/");
        again.Headers.IfNoneMatch.Add(page.Headers.ETag!);
        using var unchanged = await client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    private static async Task OnlyPagesMadeForItMayBeFramed(HttpClient client)
    {
        foreach (var (address, policy) in new[]
        {
            ("upota/maksu/", HostingRules.PolicyOfFramed), ("upota/maksu/?kunta=205", HostingRules.PolicyOfFramed), ("upota/maksu/index.html", HostingRules.PolicyOfFramed),
            ("", HostingRules.Policy), ("maksulaskuri/", HostingRules.Policy), ("koe/", HostingRules.Policy), ("upota/ei-ole/", HostingRules.Policy),
        })
        {
            using var page = await client.GetAsync(address);
            Assert.Equal((address, policy), (address, Assert.Single(page.Headers.GetValues(HostingRules.PolicyName))));
            Assert.False(page.Headers.Contains("X-Frame-Options"), address);
            Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal(HostingRules.ForOthers, page.Headers.CacheControl!.ToString());
        }
    }

    private static async Task MovedPagesAndFoldersLeadOn(HttpClient client, string path)
    {
        using var moved = await client.GetAsync("vanha/osoite/");
        Assert.Equal((HttpStatusCode.MovedPermanently, path + "tietoa/"), (moved.StatusCode, PathOf(moved)));

        using var folder = await client.GetAsync("kunnat");
        Assert.True(folder.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect, folder.StatusCode.ToString());
        Assert.Equal(path + "kunnat/", PathOf(folder));

        static string PathOf(HttpResponseMessage answer) => answer.Headers.Location is { IsAbsoluteUri: true } absolute ? absolute.AbsolutePath : answer.Headers.Location!.ToString();
    }

    private static async Task WhatIsMissingIsSaid(HttpClient client, string output)
    {
        var page = File.ReadAllBytes(Path.Combine(output, "404.html"));
        foreach (var address in new[] { "ei/ole/", "ei-ole.html", "kunnat/lehtola/ei-ole" })
        {
            using var missing = await client.GetAsync(address);
            Assert.Equal((HttpStatusCode.NotFound, "text/html; charset=utf-8"), (missing.StatusCode, missing.Content.Headers.ContentType?.ToString()));
            Assert.Equal(page, await missing.Content.ReadAsByteArrayAsync());
        }

        foreach (var hidden in new[] { ".uso-files", ".gitignore", "assets/" })
        {
            using var refused = await client.GetAsync(hidden);
            Assert.True(refused.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{hidden}: {refused.StatusCode}");
        }
    }

    private static async Task TheCompressedFormIsSent(HttpClient client, string output)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "koe/");
        asked.Headers.AcceptEncoding.ParseAdd("gzip");
        using var answer = await client.SendAsync(asked);
        Assert.Equal(("gzip", "text/html; charset=utf-8"), (Assert.Single(answer.Content.Headers.ContentEncoding), answer.Content.Headers.ContentType!.ToString()));
        using var plain = new GZipStream(await answer.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var read = new MemoryStream();
        await plain.CopyToAsync(read);
        Assert.Equal(File.ReadAllBytes(Path.Combine(output, "koe", "index.html")), read.ToArray());
    }
}
