namespace UsoSite.Browser.Tests.Searching;

/// <summary>What holds for every word of every title.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SearchProperties(SearchScripts search) : IClassFixture<SearchScripts>
{
    /// <summary>Every beginning of a word, from two letters on, that does not find the title or loses it from the suggestions.</summary>
    private const string Faults =
        """
        () => data.pages.flatMap(([, title, address]) => searchWords(title).flatMap(word => {
          const name = title + ' ' + address;
          const faults = [];
          let suggested = false;
          for (let end = 2; end <= word.length; end++) {
            const typed = word.slice(0, end);
            if (!search.results(typed).some(page => nameOf(page) === name)) {
              faults.push(`${typed} does not find ${name}`);
            }
            const has = search.suggestions(typed).some(page => nameOf(page) === name);
            if (suggested && !has) {
              faults.push(`${typed} no longer suggests ${name}`);
            }
            suggested ||= has;
          }
          return faults;
        }))
        """;

    /// <summary>Letters left out, doubled, changed or swapped inside the names of municipalities that then do not find them.</summary>
    private const string Typos =
        """
        () => data.pages.filter(([kind]) => kind === 0).flatMap(([, title, address]) => {
          const [word] = searchWords(title);
          const at = Math.floor(word.length / 2);
          const [start, letter, next, rest] = [word.slice(0, at), word[at], word[at + 1] ?? '', word.slice(at + 2)];
          const wrong = word.length < 5 ? [] : [start + next + rest, start + letter + letter + next + rest, start + 'q' + next + rest, start + next + letter + rest];
          return wrong.filter(typed => !search.results(typed).some(page => page.address === address) && search.results(typed).length < 5);
        })
        """;

    /// <summary>The slowest key of a few long queries, as a share of the time that making the search takes; each as fast as in the best of several rounds.</summary>
    private const string Slowest =
        """
        () => {
          const timed = run => { const start = performance.now(); const value = run(); return [performance.now() - start, value]; };
          const texts = ['uudessakaupungissa', 'luottamushenkilöille', 'paljonko osallistuminen maksaa', 'kehittämispajojen määrä'];
          const typed = texts.flatMap(text => [...text].map((_, end) => text.slice(0, end + 1)));
          const [loads, keys] = [[], typed.map(() => [])];
          for (let round = 0; round < 5; round++) {
            const [time, fresh] = timed(() => makeSearch(data));
            loads.push(time);
            typed.forEach((text, index) => keys[index].push(timed(() => fresh.suggestions(text))[0]));
          }
          const [load, key] = [Math.min(...loads), Math.max(...keys.map(times => Math.min(...times)))];
          return key / load;
        }
        """;

    [Theory]
    [MemberData(nameof(SearchQueries.Languages), MemberType = typeof(SearchQueries))]
    public async Task EveryBeginningOfATitleWordFindsTheTitleAndKeepsItsSuggestion(string language) =>
        Assert.Empty(await search.RunAsync<string[]>(language, Faults));

    [Theory]
    [MemberData(nameof(SearchQueries.Languages), MemberType = typeof(SearchQueries))]
    public async Task OneTypingErrorFindsTheMunicipality(string language) =>
        Assert.Empty(await search.RunAsync<string[]>(language, Typos));

    [Fact]
    public async Task NoKeyTakesLongerThanMakingTheSearch() =>
        Assert.InRange(await search.RunAsync<double>("fi", Slowest), 0, 1);
}
