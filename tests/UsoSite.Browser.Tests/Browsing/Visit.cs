using System.Collections.Concurrent;

namespace UsoSite.Browser.Tests.Browsing;

/// <summary>
/// One reader's visit. At its end it fails where a page reported an error, broke its Content-Security-Policy, asked for anything outside the
/// site, asked in vain for a file, or left a cookie or stored data behind.
/// </summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>How long to wait for what must come, in milliseconds: long enough for a busy machine.</summary>
    public const float Patience = 30_000;

    private const string ReportsViolations =
        "document.addEventListener('securitypolicyviolation', e => console.error('breaks the policy ' + e.effectiveDirective + ': ' + e.blockedURI));";

    private const string StoredByPage =
        """
        async () => !/^(http|file):$/.test(location.protocol) ? [] : [
          ...Object.keys(localStorage).map(key => 'localStorage ' + key),
          ...Object.keys(sessionStorage).map(key => 'sessionStorage ' + key),
          ...(await indexedDB.databases()).map(database => 'indexedDB ' + database.name),
          ...(window.caches ? await caches.keys() : []).map(key => 'cache ' + key),
        ]
        """;

    private readonly BuiltSite site;
    private readonly bool scripts;
    private readonly ConcurrentQueue<string> faults = [];
    private string? expectedToFail;
    private bool ended;

    private Visit(IPage page, BuiltSite site, bool scripts)
    {
        Page = page;
        this.site = site;
        this.scripts = scripts;
    }

    /// <summary>The browser's page.</summary>
    public IPage Page { get; }

    /// <summary>The page of the site that was opened last.</summary>
    public Page? Shown { get; private set; }

    public ILocator Main => Page.Locator("main");

    public ILocator Heading => Page.Locator("h1");

    /// <summary>The height that goes with a width: a phone's, or a screen's.</summary>
    public static int HeightOf(int width) => width < 700 ? 640 : 900;

    public static async Task<Visit> InAsync(IBrowserContext context, BuiltSite site, bool scripts)
    {
        context.SetDefaultTimeout(Patience);
        var visit = new Visit(await context.NewPageAsync(), site, scripts);
        await context.AddInitScriptAsync(ReportsViolations);
        await context.RouteAsync(address => !visit.IsOfSite(address), async route =>
        {
            visit.Report($"asks for {route.Request.Url}, which is outside the site");
            await route.AbortAsync();
        });
        visit.Listen(context);
        return visit;
    }

    public ILocator this[string selector] => Page.Locator(selector);

    /// <summary>Opens another page of the site in the same window.</summary>
    public async Task GoToAsync(Page page, string query = "", bool fromDisk = false)
    {
        Shown = page;
        await GoToAsync(new Uri(site.AddressOf(page, fromDisk) + query));
    }

    public async Task GoToAsync(Uri address, int status = 200)
    {
        expectedToFail = status == 200 ? null : address.AbsoluteUri;
        var response = await Page.GotoAsync(address.AbsoluteUri);
        if (!address.IsFile && response is not null && response.Status != status)
        {
            Report($"answers with status {response.Status}");
        }
    }

    public Task ResizeAsync(int width) => Page.SetViewportSizeAsync(width, HeightOf(width));

    public Task UseAsync(ColorScheme scheme) => Page.EmulateMediaAsync(new() { ColorScheme = scheme });

    /// <summary>Takes a picture of the whole page into <c>artifacts/</c>, as <c>municipality-fi-320-dark.png</c>.</summary>
    /// <param name="kind">What the picture is of; the page's id unless told.</param>
    public async Task PictureAsync(string? kind = null, bool fullPage = true)
    {
        var dark = await Page.EvaluateAsync<bool>("() => matchMedia('(prefers-color-scheme: dark)').matches");
        var name = $"{(kind ?? Shown?.Id ?? "page").Replace('/', '-')}-{Shown?.Language.Code ?? "fi"}-{Page.ViewportSize!.Width}-{(dark ? "dark" : "light")}.png";
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Artifacts, "screenshots", name), FullPage = fullPage });
    }

    /// <summary>What the visit would fail for if it ended now.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        var stored = await StoredDataAsync();
        return [.. faults.Concat(stored.Select(Described)).Distinct()];
    }

    /// <summary>Fails for what has been seen so far, without ending the visit.</summary>
    public async Task AssertCleanAsync()
    {
        var seen = await FaultsAsync();
        Assert.True(seen.Count == 0, string.Join('\n', seen));
    }

    /// <summary>Closes the window without failing.</summary>
    public async Task EndAsync()
    {
        ended = true;
        await Page.Context.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (ended)
        {
            return;
        }

        try
        {
            await AssertCleanAsync();
        }
        finally
        {
            await EndAsync();
        }
    }

    private bool IsOfSite(string address) =>
        address.StartsWith(site.Origin + "/", StringComparison.Ordinal)
        || address.StartsWith(new Uri(site.Folder + "/").AbsoluteUri, StringComparison.Ordinal)
        || address.StartsWith("data:", StringComparison.Ordinal)
        || address.StartsWith("blob:", StringComparison.Ordinal)
        || address == "about:blank";

    private void Listen(IBrowserContext context)
    {
        context.WebError += (_, error) => Report($"throws {error.Error}");
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !IsExpected(message.Location))
            {
                Report($"says in the console: {message.Text}");
            }
        };
        context.RequestFailed += (_, request) =>
        {
            // A request that a new page cuts short is none that failed.
            if (request.Failure is not "net::ERR_ABORTED")
            {
                Report($"fails to fetch {request.Url}: {request.Failure}");
            }
        };
        context.Response += (_, response) =>
        {
            if (response.Status >= 400 && !IsExpected(response.Url))
            {
                Report($"fetches {response.Url} in vain: {response.Status}");
            }
        };
    }

    private bool IsExpected(string place) =>
        expectedToFail is not null && (place == expectedToFail || place.StartsWith(expectedToFail + ":", StringComparison.Ordinal));

    private async Task<IReadOnlyList<string>> StoredDataAsync()
    {
        var cookies = (await Page.Context.CookiesAsync()).Select(cookie => $"sets the cookie {cookie.Name}");
        var stored = scripts && !Page.IsClosed ? await SettledAsync(() => Page.EvaluateAsync<string[]>(StoredByPage)) : [];
        return [.. cookies, .. stored.Select(data => $"stores {data}")];
    }

    /// <summary>Asks again where the page gives way to the next one before it answers.</summary>
    private async Task<T> SettledAsync<T>(Func<Task<T>> ask)
    {
        for (var left = 5; ; left--)
        {
            try
            {
                await Page.WaitForLoadStateAsync();
                return await ask();
            }
            catch (PlaywrightException gone) when (left > 0 && gone.Message.Contains("context was destroyed", StringComparison.Ordinal))
            {
            }
        }
    }

    private void Report(string fault) => faults.Enqueue(Described(fault));

    private string Described(string fault) => $"{Shown?.Address ?? Page.Url} {fault}";
}
