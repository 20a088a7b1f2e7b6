namespace UsoSite.Browser.Tests.Browsing;

/// <summary>
/// One reader's visit. At its end it fails where a page reported an error, broke its Content-Security-Policy, asked for anything outside the
/// site, asked in vain for a file, or left a cookie or stored data behind.
/// </summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>How long to wait for what must come, in milliseconds: long enough for a busy machine.</summary>
    public const float Patience = 30_000;

    /// <summary>Whether the tests take pictures: the environment variable <c>PICTURES</c> is 1.</summary>
    public static readonly bool TakesPictures = Environment.GetEnvironmentVariable("PICTURES") == "1";

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
    private readonly Windows windows;
    private readonly Window window;
    private bool isSetApart;
    private bool ended;

    private Visit(BuiltSite site, Windows windows, Window window)
    {
        this.site = site;
        this.windows = windows;
        this.window = window;
    }

    /// <summary>The browser's page.</summary>
    public IPage Page => window.Page;

    /// <summary>The page of the site that was opened last.</summary>
    public Page? Shown => window.Shown;

    public ILocator Main => Page.Locator("main");

    public ILocator Heading => Page.Locator("h1");

    /// <summary>The height that goes with a width: a phone's, or a screen's.</summary>
    public static int HeightOf(int width) => width < 700 ? 640 : 900;

    internal static async Task<Visit> BeginAsync(BuiltSite site, Windows windows, Window window, int width, ColorScheme scheme)
    {
        await window.PrepareAsync(width, scheme);
        return new Visit(site, windows, window);
    }

    public ILocator this[string selector] => Page.Locator(selector);

    /// <summary>Opens another page of the site in the same window.</summary>
    public async Task GoToAsync(Page page, string query = "", bool fromDisk = false)
    {
        window.Shown = page;
        await GoToAsync(new Uri(site.AddressOf(page, fromDisk) + query));
    }

    public async Task GoToAsync(Uri address, int status = 200)
    {
        window.ExpectedToFail = status == 200 ? null : address.AbsoluteUri;
        var response = await Page.GotoAsync(address.AbsoluteUri);
        if (!address.IsFile && response is not null && response.Status != status)
        {
            window.Report($"answers with status {response.Status}");
        }
    }

    /// <summary>Opens a page of another site, which shows one of this site.</summary>
    /// <param name="origin">Without a slash at the end.</param>
    public Task GoToOtherSiteAsync(string origin)
    {
        window.OtherSite = origin;
        return GoToAsync(new Uri(origin + "/"));
    }

    public Task ResizeAsync(int width) => Page.SetViewportSizeAsync(width, HeightOf(width));

    public Task UseAsync(ColorScheme scheme) => Page.EmulateMediaAsync(new() { ColorScheme = scheme });

    /// <summary>Lets the pages of this visit do what a reader would be asked for, such as <c>clipboard-read</c>.</summary>
    public Task GrantAsync(params string[] permissions) => Page.Context.GrantPermissionsAsync(permissions);

    /// <summary>Runs a script in each page of this visit before those of the page. The window then serves no other visit.</summary>
    public Task RunFirstAsync(string script)
    {
        isSetApart = true;
        return Page.AddInitScriptAsync(script);
    }

    /// <summary>Where pictures are asked for: takes one of the whole page into <c>artifacts/</c>, as <c>municipality-fi-320-dark.png</c>.</summary>
    /// <param name="kind">What the picture is of; the page's id unless told.</param>
    public async Task PictureAsync(string? kind = null, bool fullPage = true)
    {
        if (!TakesPictures)
        {
            return;
        }

        var dark = await Page.EvaluateAsync<bool>("() => matchMedia('(prefers-color-scheme: dark)').matches");
        var name = $"{(kind ?? Shown?.Id ?? "page").Replace('/', '-')}-{Shown?.Language.Code ?? "fi"}-{Page.ViewportSize!.Width}-{(dark ? "dark" : "light")}.png";
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Artifacts, "screenshots", name), FullPage = fullPage });
    }

    /// <summary>What the visit would fail for if it ended now.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync() => FaultsWith(await StoredDataAsync());

    /// <summary>Ends the visit without failing, and tells what it would have failed for. A window in which nothing is left serves the next visit.</summary>
    public async Task<IReadOnlyList<string>> EndAsync()
    {
        ended = true;
        var isClean = false;
        try
        {
            var stored = await StoredDataAsync();
            await window.LeaveAsync();
            isClean = stored.Count == 0 && !isSetApart && Page.Context.Pages.Count == 1;
            return FaultsWith(stored);
        }
        finally
        {
            await windows.GiveBackAsync(window, isClean);
        }
    }

    /// <summary>Fails for what was seen until the last page was left.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!ended)
        {
            var seen = await EndAsync();
            Assert.True(seen.Count == 0, string.Join('\n', seen));
        }
    }

    private IReadOnlyList<string> FaultsWith(IEnumerable<string> stored) => [.. window.Faults.Concat(stored.Select(window.Described)).Distinct()];

    private async Task<IReadOnlyList<string>> StoredDataAsync()
    {
        var cookies = (await Page.Context.CookiesAsync()).Select(cookie => $"sets the cookie {cookie.Name}");
        var stored = window.Scripts && !Page.IsClosed ? await SettledAsync(() => Page.EvaluateAsync<string[]>(StoredByPage)) : [];
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
}
