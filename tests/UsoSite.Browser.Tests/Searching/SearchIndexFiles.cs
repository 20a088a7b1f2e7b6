using System.IO.Compression;

namespace UsoSite.Browser.Tests.Searching;

/// <summary>The published indexes are small, and all that they name is there.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SearchIndexFiles(BuiltSite site, SearchScripts search) : IClassFixture<SearchScripts>
{
    private const int LargestIndex = 60_000;

    [Theory]
    [MemberData(nameof(SearchQueries.Languages), MemberType = typeof(SearchQueries))]
    public void AnIndexIsSmallWhenCompressed(string language)
    {
        var file = Assert.Single(Directory.GetFiles(Path.Combine(site.Folder, "assets"), $"search.{language}.*.js"));
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        Assert.InRange(compressed.Length, 1, LargestIndex);
    }

    [Theory]
    [MemberData(nameof(SearchQueries.Languages), MemberType = typeof(SearchQueries))]
    public async Task EveryAddressAndAnchorIsThere(string language)
    {
        var addresses = await search.RunAsync<string[]>(language, "() => data.pages.map(([, , address]) => address)");
        Assert.True(addresses.Length > 400);
        Assert.Empty(addresses.Distinct().Where(address => !IsThere(address)));
    }

    [Theory]
    [MemberData(nameof(SearchQueries.Languages), MemberType = typeof(SearchQueries))]
    public async Task EveryMunicipalityIsThereUnderBothNames(string language)
    {
        var missing = await search.RunAsync<string[]>(
            language,
            """
            () => data.pages.filter(([kind]) => kind === 0).flatMap(([, title, address, , other = '']) =>
              [title, other].filter(name => name && !search.results(name).slice(0, 3).some(page => page.address === address)))
            """);
        Assert.Empty(missing);
    }

    private bool IsThere(string address)
    {
        var parts = address.Split('#');
        var file = Path.Combine(site.Folder, parts[0].Length == 0 || parts[0].EndsWith('/') ? parts[0] + "index.html" : parts[0]);
        return File.Exists(file) && (parts.Length == 1 || File.ReadAllText(file).Contains($" id=\"{parts[1]}\"", StringComparison.Ordinal));
    }
}
