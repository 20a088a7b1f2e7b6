namespace UsoSite.Browser.Tests.Searching;

/// <summary>The search as the pages of one language run it.</summary>
internal sealed class SearchScript(Visit visit) : IAsyncDisposable
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

    public static async Task<SearchScript> OpenAsync(BuiltSite site, string language)
    {
        var visit = await site.VisitAsync("search", language);
        await visit.Page.EvaluateAsync(Prepare);
        return new SearchScript(visit);
    }

    /// <summary>Runs a function in the page.</summary>
    public Task<T> RunAsync<T>(string function, object? argument = null) => visit.Page.EvaluateAsync<T>(function, argument);

    public ValueTask DisposeAsync() => visit.DisposeAsync();
}
