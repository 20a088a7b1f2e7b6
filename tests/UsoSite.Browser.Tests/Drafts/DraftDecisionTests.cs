
namespace UsoSite.Browser.Tests.Drafts;

/// <summary>A draft decision leaves the site in every way that it promises.</summary>
[Collection(BrowserCollection.Name)]
public sealed class DraftDecisionTests(BuiltSite site)
{
    private const string Orivesi = "draft/562";

    private const string CopyButton = ".draft-tools button >> nth=0";

    private const string CopyTextButton = ".draft-tools button >> nth=1";

    private const string ReadClipboard =
        """
        async () => {
          const [item] = await navigator.clipboard.read();
          return Object.fromEntries(await Promise.all(item.types.map(async type => [type, await (await item.getType(type)).text()])));
        }
        """;

    /// <summary>The elements and attributes of a piece of HTML, each once.</summary>
    private const string MakeUp =
        """
        html => {
          const all = [...new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')];
          return [...new Set(all.flatMap(element => [element.localName, ...[...element.attributes].map(attribute =>
            attribute.name === 'href' ? 'href ' + attribute.value.split(':')[0] : attribute.name)]))].sort();
        }
        """;

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public async Task IsCopiedWithItsFormattingFromTheKeyboard(string language)
    {
        await using var visit = await site.VisitAsync(Orivesi, language);
        await GrantClipboardAsync(visit);

        await visit.TabToAsync(CopyButton);
        await visit.PressAsync("Enter");
        await ExpectToldAsync(visit, "copied");

        var copied = await visit.Page.EvaluateAsync<Dictionary<string, string>>(ReadClipboard);
        Assert.Equal(TextOf(visit), copied["text/plain"]);
        Assert.StartsWith($"<h1>{await visit["#luonnos-otsikko"].InnerTextAsync()}</h1>", copied["text/html"].TrimStart(), StringComparison.Ordinal);
        string[] clean =
        [
            "a", "align", "border", "caption", "cellpadding", "cellspacing", "em", "h1", "h2", "h3", "href http", "href https", "lang", "li", "ol", "p", "rules", "scope", "span", "strong", "table",
            "tbody", "td", "th", "thead", "tr", "ul",
        ];
        Assert.Empty((await visit.Page.EvaluateAsync<string[]>(MakeUp, copied["text/html"])).Except(clean));
        await visit.PictureAsync();
    }

    [Fact]
    public async Task IsCopiedAsPlainTextAlone()
    {
        await using var visit = await site.VisitAsync(Orivesi);
        await GrantClipboardAsync(visit);

        await visit.TabToAsync(CopyTextButton);
        await visit.PressAsync("Space");
        await ExpectToldAsync(visit, "copiedText");

        var copied = await visit.Page.EvaluateAsync<Dictionary<string, string>>(ReadClipboard);
        Assert.Equal(["text/plain"], copied.Keys);
        Assert.Equal(TextOf(visit), copied["text/plain"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task IsCopiedFromADiskAndWithoutTheClipboardOfScripts(bool fromDisk)
    {
        await using var visit = await site.OpenAsync();
        await visit.RunFirstAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await visit.GoToAsync(site.Find(Orivesi), fromDisk: fromDisk);

        await visit.TabToAsync(CopyButton);
        await visit.PressAsync("Enter");
        await ExpectToldAsync(visit, "copied");

        await visit.Page.EvaluateAsync("document.body.prepend(Object.assign(document.createElement('textarea'), { id: 'paste' }))");
        await visit["#paste"].FocusAsync();
        await visit.PressAsync("Control+V");
        Assert.Equal(TextOf(visit), await visit["#paste"].InputValueAsync());
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public async Task WithoutScriptsTheTextIsDownloadedAndNoButtonIsDead(string language)
    {
        await using var visit = await site.VisitAsync(Orivesi, language, scripts: false);

        await Assertions.Expect(visit[".draft-tools button:visible"]).ToHaveCountAsync(0);
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit[".draft-tools p a"].ClickAsync());
        Assert.Matches("^uso-[a-z-]+-orivesi.txt$", download.SuggestedFilename);
        Assert.Equal(await File.ReadAllTextAsync(FileOf(visit)), await File.ReadAllTextAsync(await download.PathAsync()));
    }

    [Fact]
    public async Task OnPaperItStandsAloneWithLinesToWriteOn()
    {
        await using var visit = await site.VisitAsync("draft/205");
        await Assertions.Expect(visit[".draft-main > .markdown-alert"].First).ToBeVisibleAsync();
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visit[".draft"]).ToBeVisibleAsync();
        foreach (var other in new[] { ".header", ".breadcrumbs", ".title", ".draft-tools", ".draft-notes", ".markdown-alert", ".footer-links" })
        {
            await Assertions.Expect(visit[$"{other} >> visible=true"]).ToHaveCountAsync(0);
        }

        Assert.True(await visit[".blank"].EvaluateAllAsync<bool>(
            "blanks => blanks.every(blank => parseFloat(getComputedStyle(blank).borderBottomWidth) > 0 && blank.offsetWidth > 150)"));
    }

    [Fact]
    public async Task TheListOfBlanksLeadsToEachBlank()
    {
        await using var visit = await site.VisitAsync(Orivesi);
        await visit.TabToAsync(".draft-notes summary");
        await visit.PressAsync("Enter");
        await visit.TabToAsync(".draft-blanks a >> nth=-1");
        await visit.PressAsync("Enter");
        await Assertions.Expect(visit["#taydenna-appeal"]).ToBeInViewportAsync();
    }

    private static Task GrantClipboardAsync(Visit visit) => visit.GrantAsync("clipboard-read", "clipboard-write");

    /// <summary>The status region tells what the tools say under a name.</summary>
    private static async Task ExpectToldAsync(Visit visit, string name) => await Assertions.Expect(visit[".draft-tools [role=status]"])
        .ToHaveTextAsync(await visit[".draft-tools"].EvaluateAsync<string>("(tools, name) => tools.dataset[name]", name));

    private string FileOf(Visit visit) => Path.Combine(site.Folder, visit.Shown!.Document!.TextAddress[1..]);

    private string TextOf(Visit visit) => File.ReadAllText(FileOf(visit)).ReplaceLineEndings("\n");
}
