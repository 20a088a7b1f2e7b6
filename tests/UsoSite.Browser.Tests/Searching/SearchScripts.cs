namespace UsoSite.Browser.Tests.Searching;

/// <summary>The search as the pages of each language run it, loaded once for the tests of a class.</summary>
public sealed class SearchScripts(BuiltSite site) : IAsyncLifetime
{
    /// <summary>Loads the index and prepares <c>search</c>, <c>data</c> and <c>nameOf</c> for the scripts of a test.</summary>
    private const string Prepare =
        """
        async () => {
          const form = document.querySelector('.search-field');
          window.data = await loadData('search', form);
          window.search = await loadSearch(form);
          window.nameOf = page => page.title + ' ' + page.address;
        }
        """;

    private readonly Dictionary<string, Visit> visits = [];

    /// <summary>Runs a function in the search page of a language; fails for what the page did meanwhile that no page may.</summary>
    public async Task<T> RunAsync<T>(string language, string function, object? argument = null)
    {
        var visit = await VisitAsync(language);
        var value = await visit.Page.EvaluateAsync<T>(function, argument);
        Assert.Empty(await visit.FaultsAsync());
        return value;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var visit in visits.Values)
        {
            await visit.DisposeAsync();
        }
    }

    private async Task<Visit> VisitAsync(string language)
    {
        if (!visits.TryGetValue(language, out var visit))
        {
            visits[language] = visit = await site.VisitAsync("search", language);
            await visit.Page.EvaluateAsync(Prepare);
        }

        return visit;
    }
}
