namespace UsoSite.Browser.Tests.Searching;

/// <summary>The queries of <c>search-queries.csv</c> lead to the pages that they mean.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SearchQueries(BuiltSite site, SearchScripts search) : IClassFixture<SearchScripts>
{
    private const double Share = 0.95;

    public static TheoryData<string> Languages => ["fi", "sv", "en"];

    [Fact]
    public void ThereAreEnoughInEachLanguage()
    {
        var counts = Query.All().CountBy(query => query.Language).ToDictionary();

        Assert.Equal(["en", "fi", "sv"], counts.Keys.Order());
        Assert.All(counts.Values, count => Assert.True(count >= 45));
        Assert.True(counts.Values.Sum() >= 250);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task NearlyAllPagesAreAmongTheFirstThreeResults(string language)
    {
        Query[] queries = [.. Query.All().Where(query => query.Language == language)];
        var first = await search.RunAsync<string[][]>(
            language, "texts => texts.map(text => search.results(text).slice(0, 3).map(page => page.address))", queries.Select(query => query.Text));
        string[] missed = [.. queries.Where((query, index) => !first[index].Contains(query.AddressIn(site))).Select(query => query.ToString())];
        Assert.True(missed.Length <= queries.Length * (1 - Share), string.Join('\n', missed));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task EveryPageIsAmongTheResults(string language)
    {
        Query[] queries = [.. Query.All().Where(query => query.Language == language)];
        var all = await search.RunAsync<string[][]>(language, "texts => texts.map(text => search.results(text).map(page => page.address))", queries.Select(query => query.Text));
        Assert.Empty(queries.Where((query, index) => !all[index].Contains(query.AddressIn(site))));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task TypingOnLosesNoResultOfAQuery(string language)
    {
        const string Lost =
            """
            queries => queries.flatMap(({ text, address }) => ['results', 'suggestions'].flatMap(list => {
              const start = text.length - text.match(/[\p{L}\p{N}]*$/u)[0].length + 2;
              let had = false;
              const lost = [];
              for (let end = start; end <= text.length; end++) {
                const has = search[list](text.slice(0, end)).some(page => page.address === address);
                if (had && !has) {
                  lost.push(`${list}: ${text.slice(0, end)}`);
                }
                had ||= has;
              }
              return lost;
            }))
            """;
        var queries = Query.All()
            .Where(query => query.Language == language && !query.HasTypingError)
            .Select(query => new { text = query.Text, address = query.AddressIn(site) });
        Assert.Empty(await search.RunAsync<string[]>(language, Lost, queries));
    }
}
