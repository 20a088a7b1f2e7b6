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

    /// <summary>With all seasons open, a window too narrow for them scrolls the table sideways; then each cell says its season, since no heading can stay.</summary>
    [Theory]
    [InlineData(660, false)]
    [InlineData(900, false)]
    [InlineData(1100, false)]
    [InlineData(660, true)]
    [InlineData(900, true)]
    [InlineData(1100, true)]
    [InlineData(1280, true)]
    public async Task WhereverOneReadsTheSeasonOfACellIsInView(int width, bool older)
    {
        await using var visit = await site.VisitAsync("comparison", width: width);
        if (older)
        {
            await visit[Older].CheckAsync();
        }

        await visit[".matrix tbody"].Last.EvaluateAsync("element => element.scrollIntoView({ block: 'end', behavior: 'instant' })");
        var heading = (await visit[".matrix thead th"].First.BoundingBoxAsync())!;
        var cell = visit[".matrix tbody >> nth=-1 >> tr >> nth=-1 >> td >> nth=0"];
        var label = await cell.EvaluateAsync<string>("cell => getComputedStyle(cell, '::before').content");
        var said = label.Contains((await cell.GetAttributeAsync("data-season"))!, StringComparison.Ordinal);

        Assert.True(Math.Abs(heading.Y) < 1.5 || said, $"The heading is at {heading.Y}, the cell says {label}.");
        if (older && width < 1120)
        {
            await visit[".matrix-scroll"].EvaluateAsync("element => { element.scrollLeft = 2000; }");
            var row = (await visit[".matrix tbody >> nth=-1 >> tr >> nth=-1 >> th"].BoundingBoxAsync())!;
            Assert.InRange(row.X, 0, width / 4);
        }
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
