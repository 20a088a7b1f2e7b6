namespace UsoSite.Browser.Tests.Comparisons;

/// <summary>The table of all seasons and the timeline of memberships.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ComparisonOfAllTests(BuiltSite site)
{
    private const string Older = ".matrix-older input";
    private const string Headings = ".matrix thead th:visible";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task OlderSeasonsAreShownByTheKeyboardWithAndWithoutScripts(bool scripts)
    {
        await using var visit = await site.VisitAsync("comparison", scripts: scripts);
        await Assertions.Expect(visit[Headings]).ToHaveCountAsync(5);
        await visit[Older].FocusAsync();
        await visit.PressAsync("Space");
        await Assertions.Expect(visit[Headings]).ToHaveCountAsync(9);
    }

    [Fact]
    public async Task ThePageScrollsTheTableAndItsHeadingsStay()
    {
        await using var visit = await site.VisitAsync("comparison");
        await visit[".matrix tbody"].Last.EvaluateAsync("element => element.scrollIntoView({ block: 'end', behavior: 'instant' })");

        Assert.Equal(0, (await visit[".matrix thead th"].First.BoundingBoxAsync())!.Y, tolerance: 1.5);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task OnAPhoneOneSeasonIsChosen(bool scripts)
    {
        await using var visit = await site.VisitAsync("comparison", width: 320, scripts: scripts);
        var values = visit[".matrix tbody:first-of-type tr:nth-child(2) td:visible"];
        await Assertions.Expect(values).ToHaveAttributeAsync("data-season", "2025–2026");
        await visit[".matrix-seasons input"].Nth(2).CheckAsync();
        await Assertions.Expect(values).ToHaveAttributeAsync("data-season", "2021–2022");
        await visit[".matrix-seasons input"].Last.CheckAsync();
        await Assertions.Expect(values).ToHaveCountAsync(8);
    }

    [Fact]
    public async Task TheTimelineIsSortedByTheKeyboard()
    {
        await using var visit = await site.VisitAsync("comparison");
        var header = visit[".timeline thead th"].Last;
        await header.Locator("button").FocusAsync();
        await visit.PressAsync("Enter", "Enter");
        await Assertions.Expect(header).ToHaveAttributeAsync("aria-sort", "descending");
        await Assertions.Expect(visit[".timeline [aria-sort]"]).ToHaveCountAsync(1);

        var counts = (await visit[".timeline tbody td:last-child"].AllTextContentsAsync()).Select(int.Parse).ToArray();
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.True(counts[0] > counts[^1]);
    }

    [Fact]
    public async Task WithoutScriptsTheTimelineIsInTheOrderOfNames()
    {
        await using var visit = await site.VisitAsync("comparison", scripts: false);
        await Assertions.Expect(visit[".timeline thead th"].First).ToHaveAttributeAsync("aria-sort", "ascending");
        await Assertions.Expect(visit[".timeline button"]).ToHaveCountAsync(0);
    }
}
