namespace UsoSite.Browser.Tests.Previewing;

/// <summary>A page that the preview shows follows the files of the site.</summary>
public sealed class PreviewInTheBrowser
{
    [Fact]
    public async Task AnEditIsShownWhereTheReaderWasWithWhatWasTyped()
    {
        await using var site = await PreviewedSite.OpenAsync();
        await site.Field.FillAsync("kirjoitettu");
        await site.Page.EvaluateAsync("scrollTo(0, 700)");

        site.Replace(PreviewedSite.Article, "Tekstiä.", "Uutta tekstiä.");

        await Assertions.Expect(site.Page.Locator("main")).ToContainTextAsync("Uutta tekstiä.");
        await site.ListeningAsync();
        await Assertions.Expect(site.Field).ToHaveValueAsync("kirjoitettu");
        await Assertions.Expect(site.Field).ToBeFocusedAsync();
        Assert.Equal(700, await site.Page.EvaluateAsync<int>("scrollY"));
        Assert.Empty(site.Refused);
    }

    [Fact]
    public async Task AProblemIsShownOverTheLastGoodPageAndGoesWhenItIsMended()
    {
        await using var site = await PreviewedSite.OpenAsync();
        site.Replace("data/population.csv", "9008", "many");

        await Assertions.Expect(site.Problems).ToContainTextAsync("USO1004 wrong-type");
        await Assertions.Expect(site.Problems.GetByRole(AriaRole.Link, new() { Name = "data/population.csv:2:10" }))
            .ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^vscode://file/.*/data/population.csv:2:10$"));
        await Assertions.Expect(site.Page.Locator("h1")).ToHaveTextAsync("Tietoa");
        await site.Page.ReloadAsync();
        await Assertions.Expect(site.Problems).ToBeVisibleAsync();

        site.Replace("data/population.csv", "many", "9008");

        await Assertions.Expect(site.Problems).ToHaveCountAsync(0);
        Assert.Empty(site.Refused);
    }

    [Fact]
    public async Task AStyleIsSwappedWhileThePageStays()
    {
        await using var site = await PreviewedSite.OpenAsync();
        await site.Field.FillAsync("kirjoitettu");
        await site.Page.EvaluateAsync("window.stays = true");

        site.Replace(PreviewedSite.Style, "rgb(1, 2, 3)", "rgb(4, 5, 6)");

        await Assertions.Expect(site.Page.Locator("h1")).ToHaveCSSAsync("color", "rgb(4, 5, 6)");
        await Assertions.Expect(site.Page.Locator("link[rel=stylesheet]")).ToHaveCountAsync(1);
        await Assertions.Expect(site.Field).ToHaveValueAsync("kirjoitettu");
        Assert.True(await site.Page.EvaluateAsync<bool>("window.stays === true"));
    }

    [Fact]
    public async Task APreviewThatIsStartedAgainFindsItsPages()
    {
        await using var site = await PreviewedSite.OpenAsync();
        site.Kill();
        await Assertions.Expect(site.Page.Locator("html[data-uso-preview=waiting]")).ToHaveCountAsync(1);
        site.Replace(PreviewedSite.Article, "Tekstiä.", "Sillä välin.");

        site.Start();

        await Assertions.Expect(site.Page.Locator("main")).ToContainTextAsync("Sillä välin.");
        await site.ListeningAsync();
    }
}
