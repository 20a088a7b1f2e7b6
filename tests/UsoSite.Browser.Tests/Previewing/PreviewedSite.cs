using UsoSite.Tests;

namespace UsoSite.Browser.Tests.Previewing;

/// <summary>A small site with the policy of the shipped one, its preview, and a browser that shows a page of it.</summary>
public sealed class PreviewedSite : IAsyncDisposable
{
    /// <summary>The article that the browser shows.</summary>
    public const string Article = "content/fi/tietoa.md";

    public const string Style = "themes/golden/assets/own.css";

    private readonly SmallSite site = new();
    private readonly int port = RunningPreview.FreePort();
    private readonly List<string> refused = [];
    private RunningPreview? preview;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public IPage Page { get; private set; } = null!;

    public ILocator Problems => Page.Locator("uso-preview-problems .problems");

    public ILocator Field => Page.Locator("#field");

    /// <summary>What the policy of the page kept from being done.</summary>
    public IReadOnlyList<string> Refused => refused;

    /// <summary>Starts the preview and opens the page of the article.</summary>
    public static async Task<PreviewedSite> OpenAsync()
    {
        PreviewedSite site = new();
        try
        {
            await site.ShowAsync();
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    public void Replace(string file, string old, string with) => site.Replace(file, old, with);

    /// <summary>Starts the preview, at the same port each time.</summary>
    public void Start()
    {
        preview = RunningPreview.Start(site.Root, "--port", $"{port}", "--editor", "vscode");
        preview.Wait("Built ");
    }

    /// <summary>Ends the preview without a word to the browser.</summary>
    public void Kill() => preview?.Dispose();

    /// <summary>Waits until the page hears of changes.</summary>
    public Task ListeningAsync() => Assertions.Expect(Page.Locator("html[data-uso-preview=listening]")).ToHaveCountAsync(1);

    public async ValueTask DisposeAsync()
    {
        Kill();
        await (browser?.DisposeAsync() ?? default);
        playwright?.Dispose();
        site.Dispose();
    }

    private async Task ShowAsync()
    {
        site.Replace("themes/golden/layouts/frame.hbs", "<title>", $"<meta http-equiv=\"Content-Security-Policy\" content=\"{StaticServer.Policy.Replace("; frame-ancestors 'none'", "", StringComparison.Ordinal)}\">\n<link rel=\"stylesheet\" href=\"{{{{asset \"site.css\"}}}}\">\n<title>");
        site.Replace("themes/golden/layouts/frame.hbs", "</main>", "<label>Kenttä <input id=\"field\"></label>\n</main>");
        site.Replace("themes/golden/theme.yml", "styles: []", "styles: [own.css]");
        site.Write(Style, "h1 { color: rgb(1, 2, 3); }\nmain { padding-top: 3000px; }\n");
        Start();
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
        Assertions.SetDefaultExpectTimeout(Visit.Patience);
        Page = await browser.NewPageAsync();
        Page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                refused.Add(message.Text);
            }
        };
        await Page.GotoAsync($"http://127.0.0.1:{port}/tietoa/");
        await ListeningAsync();
    }
}
