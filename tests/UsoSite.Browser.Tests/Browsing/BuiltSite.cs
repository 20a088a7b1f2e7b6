
namespace UsoSite.Browser.Tests.Browsing;

/// <summary>
/// The repository’s site, built once for all tests, and served to one browser for each collection of them.
/// </summary>
public sealed class BuiltSite : IAsyncLifetime
{
    /// <summary>The day that the site is built for.</summary>
    public static readonly DateOnly Day = new(2026, 11, 22);

    private static readonly Lazy<Task<(string Folder, IReadOnlyList<Page> Pages)>> Build = new(BuildAsync);

    private StaticServer server = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;
    private Windows windows = null!;

    /// <summary>All pages of all languages.</summary>
    public IReadOnlyList<Page> Pages { get; private set; } = [];

    /// <summary>The folder that the site was published to.</summary>
    public string Folder { get; private set; } = "";

    /// <summary>Where the served site begins, without a slash at the end.</summary>
    public string Origin => server.Origin;

    /// <summary>Opens a page as a new reader. The visit ends in a failure where the page did what no page may: see <see cref="Visit"/>.</summary>
    /// <param name="page">Id of the page, such as <c>municipality/205</c>.</param>
    /// <param name="query">What follows the address, from <c>?</c> or <c>#</c> on.</param>
    /// <param name="width">Width of the window in CSS pixels: 320 is a phone, or 1,280 at 400 %.</param>
    /// <param name="fromDisk">True to open the built file itself, without a server.</param>
    public async Task<Visit> VisitAsync(
        string page,
        string language = "fi",
        int width = 1280,
        ColorScheme scheme = ColorScheme.Light,
        bool scripts = true,
        bool fromDisk = false,
        string query = "")
    {
        var visit = await OpenAsync(language, width, scheme, scripts);
        await visit.GoToAsync(Find(page, language), query, fromDisk);
        return visit;
    }

    /// <summary>Opens an address of the served site, which may be one that does not exist.</summary>
    /// <param name="address">Address from the site's root, such as <c>/kunnat/</c>.</param>
    /// <param name="status">The status that the server is to answer with.</param>
    public async Task<Visit> VisitAddressAsync(string address, int status = 200)
    {
        var visit = await OpenAsync();
        await visit.GoToAsync(new Uri(Origin + address), status);
        return visit;
    }

    /// <summary>The page of an id in a language; <c>newest</c> is no season here.</summary>
    public Page Find(string id, string language = "fi") =>
        Pages.SingleOrDefault(page => page.Id == id && page.Language == new Language(language))
        ?? throw new ArgumentException($"The site has no page “{id}” in the language “{language}”.", nameof(id));

    /// <summary>The address of a page, on the server or as a file.</summary>
    public Uri AddressOf(Page page, bool fromDisk = false) =>
        fromDisk ? new Uri(Path.Combine(Folder, page.OutputPath)) : new Uri(Origin + page.Address);

    public async Task InitializeAsync()
    {
        (Folder, Pages) = await Build.Value;
        server = await StaticServer.StartAsync(Folder, [.. Pages.Where(page => page.IsEmbedded).Select(page => page.Address)]);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
        windows = new Windows(browser, this);
        Assertions.SetDefaultExpectTimeout(Visit.Patience);
    }

    public async Task DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? default);
        playwright?.Dispose();
        await (server?.DisposeAsync() ?? default);
    }

    private static async Task<(string Folder, IReadOnlyList<Page> Pages)> BuildAsync()
    {
        // Left for the next run, which writes what has changed: no test knows that it is the last to need the site.
        var folder = Path.Combine(Repository.Artifacts, "browsed-site");
        var result = await SiteBuild.Plan(new BuildOptions(Repository.Root, Day) { Output = folder }, NetworkExtension.Registrations).RunAsync();
        Assert.True(result.Succeeded, string.Join('\n', result.Problems));
        return (folder, result.Pages);
    }

    /// <summary>Begins a visit that shows nothing yet.</summary>
    public async Task<Visit> OpenAsync(
        string language = "fi", int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true) =>
        await Visit.BeginAsync(this, windows, await windows.TakeAsync(language, scripts), width, scheme);
}
