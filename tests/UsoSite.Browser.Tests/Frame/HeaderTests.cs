namespace UsoSite.Browser.Tests.Frame;

/// <summary>The header on narrow screens: one row, with menu and search behind buttons.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HeaderTests(BuiltSite site)
{
    private const string Search = "[aria-controls=sivustohaku]";
    private const string Menu = "[aria-controls=paavalikko]";

    [Theory]
    [InlineData("fi", true)]
    [InlineData("sv", true)]
    [InlineData("en", false)]
    public async Task IsOneRowAt320Pixels(string language, bool scripts)
    {
        await using var visit = await site.VisitAsync("home", language, width: 320, scripts: scripts);

        Assert.InRange((await visit[".header"].BoundingBoxAsync())!.Height, 40, 72);
        await Assertions.Expect(visit[".menu"]).ToBeHiddenAsync();
    }

    [Fact]
    public async Task TheMenuOpensByKeyboardAndClosesWhereTheSearchOpens()
    {
        await using var visit = await site.VisitAsync("calculator", width: 320);
        await visit.TabToAsync(Menu);
        await visit.PressAsync("Enter");
        await Assertions.Expect(visit[Menu]).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(visit[".menu a"]).ToHaveCountAsync(7);
        await Assertions.Expect(visit[".menu a[aria-current=page]"]).ToBeVisibleAsync();
        await Assertions.Expect(visit[".header .languages a"].First).ToBeVisibleAsync();

        await visit.TabToAsync(Search, backwards: true);
        await visit.PressAsync("Enter");
        await visit["#haku"].ExpectFocusAsync();
        await Assertions.Expect(visit[".menu"]).ToBeHiddenAsync();
        await visit.TypeAsync("kajaani");
        await visit.PressAsync("Enter");
        await Assertions.Expect(visit.Heading).ToContainTextAsync("Haku");
    }

    [Fact]
    public async Task WithoutScriptsLinksLeadToTheMenuOfTheFooterAndToTheSearch()
    {
        await using var visit = await site.VisitAsync("decisions", width: 320, scripts: false);
        await visit["a.header-button[href='#alavalikko']"].ClickAsync();
        await Assertions.Expect(visit["#alavalikko a"]).ToHaveCountAsync(7);
        await Assertions.Expect(visit["#alavalikko"]).ToBeInViewportAsync();
        await Assertions.Expect(visit[".footer .languages a"].First).ToBeVisibleAsync();

        await visit["a.header-button"].First.ClickAsync();
        await Assertions.Expect(visit.Heading).ToContainTextAsync("Haku");
    }

    [Fact]
    public async Task OnAWideScreenMenuAndSearchStandOpen()
    {
        await using var visit = await site.VisitAsync("home");

        await Assertions.Expect(visit[".menu"]).ToBeVisibleAsync();
        await Assertions.Expect(visit["#haku"]).ToBeVisibleAsync();
        await Assertions.Expect(visit[Menu]).ToBeHiddenAsync();
    }
}
