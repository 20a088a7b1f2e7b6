using System.Collections.Concurrent;

namespace UsoSite.Browser.Tests.Browsing;

/// <summary>A window of the browser. One visit after another uses it; it tells the visit of the moment what no page may do.</summary>
internal sealed class Window
{
    private const string ReportsViolations =
        "document.addEventListener('securitypolicyviolation', e => console.error('breaks the policy ' + e.effectiveDirective + ': ' + e.blockedURI));";

    private readonly BuiltSite site;
    private ConcurrentQueue<string> faults = [];

    private Window(IPage page, BuiltSite site, string language, bool scripts)
    {
        Page = page;
        this.site = site;
        Language = language;
        Scripts = scripts;
    }

    /// <summary>The browser's page.</summary>
    public IPage Page { get; }

    /// <summary>The language that the browser asks for.</summary>
    public string Language { get; }

    /// <summary>Whether scripts run.</summary>
    public bool Scripts { get; }

    /// <summary>The page of the site that was opened last.</summary>
    public Page? Shown { get; set; }

    /// <summary>The one address of which the server is expected to say that it does not exist.</summary>
    public string? ExpectedToFail { get; set; }

    /// <summary>The origin of the one other site that this visit may go to.</summary>
    public string? OtherSite { get; set; }

    /// <summary>What the visit of the moment has seen so far.</summary>
    public IEnumerable<string> Faults => faults;

    public static async Task<Window> OpenAsync(IBrowser browser, BuiltSite site, string language, bool scripts)
    {
        var context = await browser.NewContextAsync(new()
        {
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = scripts,
            Locale = language,
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(Visit.Patience);
        await context.AddInitScriptAsync(ReportsViolations);
        var window = new Window(await context.NewPageAsync(), site, language, scripts);
        window.Listen(context);
        return window;
    }

    /// <summary>Sizes and colours for a new visit, as a reader's own settings are there before any page is.</summary>
    public async Task PrepareAsync(int width, ColorScheme scheme)
    {
        (faults, Shown, ExpectedToFail, OtherSite) = ([], null, null, null);
        await Page.SetViewportSizeAsync(width, Visit.HeightOf(width));
        await Page.EmulateMediaAsync(new() { Media = Media.Screen, ColorScheme = scheme, ForcedColors = ForcedColors.None });
    }

    /// <summary>Leaves the page that is shown, which can then report nothing any more, and takes back what was granted to it.</summary>
    public async Task LeaveAsync()
    {
        await Page.GotoAsync("about:blank");
        await Page.Context.ClearPermissionsAsync();
    }

    public async Task CloseAsync() => await Page.Context.DisposeAsync();

    public void Report(string fault) => faults.Enqueue(Described(fault));

    public string Described(string fault) => $"{Shown?.Address ?? Page.Url} {fault}";

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
        context.Request += (_, request) =>
        {
            if (!IsOfSite(request.Url))
            {
                Report($"asks for {request.Url}, which is outside the site");
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

    private bool IsOfSite(string address) =>
        address.StartsWith(site.Origin + "/", StringComparison.Ordinal)
        || address.StartsWith(new Uri(site.Folder + "/").AbsoluteUri, StringComparison.Ordinal)
        || address.StartsWith("data:", StringComparison.Ordinal)
        || address.StartsWith("blob:", StringComparison.Ordinal)
        || (OtherSite is not null && address.StartsWith(OtherSite + "/", StringComparison.Ordinal))
        || address == "about:blank";

    private bool IsExpected(string place) =>
        ExpectedToFail is not null && (place == ExpectedToFail || place.StartsWith(ExpectedToFail + ":", StringComparison.Ordinal));
}
