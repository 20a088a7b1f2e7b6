namespace UsoSite.Browser.Tests.Municipalities;

/// <summary>The municipalities beside a municipality: two lists, of which scripts show one at a time.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PeersTests(BuiltSite site)
{
    private const string Orivesi = "municipality/562";
    private const string Tabs = "[role=tab]";
    private const string Similar = "#samankokoiset";
    private const string Near = "#lahimmat";

    [Theory]
    [InlineData("fi", false)]
    [InlineData("sv", true)]
    public async Task AreTwoTabsOfOneStop(string language, bool fromDisk)
    {
        await using var visit = await site.VisitAsync(Orivesi, language, fromDisk: fromDisk);
        await ExpectShownAsync(visit, Similar, Near);
        await visit[Tabs].First.FocusAsync();
        await visit.PressAsync("ArrowRight");
        await ExpectShownAsync(visit, Near, Similar);
        await visit[Tabs].Last.ExpectFocusAsync();
        await visit.PressAsync("ArrowRight");
        await ExpectShownAsync(visit, Similar, Near);
        await visit.PressAsync("End");
        await ExpectShownAsync(visit, Near, Similar);
        await visit.PressAsync("Home");
        await visit[Tabs].First.ExpectFocusAsync();
        await visit.PressAsync("Tab");
        Assert.True(await visit[Similar].EvaluateAsync<bool>("panel => panel.contains(document.activeElement)"));
        await visit[Tabs].Last.ClickAsync();
        await ExpectShownAsync(visit, Near, Similar);
        await Assertions.Expect(visit[Near]).ToHaveRoleAsync(AriaRole.Tabpanel);
        await Assertions.Expect(visit[Near]).ToHaveAccessibleNameAsync(await visit[Tabs].Last.TextContentAsync() ?? "");
    }

    [Fact]
    public async Task AnAddressOpensTheListThatItNames()
    {
        await using var visit = await site.VisitAsync(Orivesi, query: "#lahimmat-taulukko");

        await ExpectShownAsync(visit, Near, Similar);
        await Assertions.Expect(visit[Near + " table"]).ToBeInViewportAsync();
    }

    [Fact]
    public async Task AreBothThereWithoutScriptsAndOnPaper()
    {
        await using var visit = await site.VisitAsync(Orivesi, scripts: false);
        await Assertions.Expect(visit[Similar + " table"]).ToBeVisibleAsync();
        await Assertions.Expect(visit[Near + " table"]).ToBeVisibleAsync();
        await Assertions.Expect(visit[Similar + " h3"]).ToBeVisibleAsync();
        await Assertions.Expect(visit[Tabs].First).ToBeHiddenAsync();

        await using var printed = await site.VisitAsync(Orivesi);
        await printed.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(printed[Similar + " table"]).ToBeVisibleAsync();
        await Assertions.Expect(printed[Near + " table"]).ToBeVisibleAsync();
        await Assertions.Expect(printed[Tabs].First).ToBeHiddenAsync();
    }

    /// <summary>Orivesi: of nine of its ten peers the sources told nothing, and the page said so in each row.</summary>
    [Theory]
    [InlineData("fi", "Lähteissä ei ole jäsenyyttä eikä kauden 2025–2026 maksua.")]
    [InlineData("sv", "Källorna anger varken medlemskap eller avgift för perioden 2025–2026.")]
    [InlineData("en", "The sources give neither a membership nor the fee in the 2025–2026 season.")]
    public async Task WhatTheSourcesDoNotTellIsSaidOnceInEachList(string language, string words)
    {
        await using var visit = await site.VisitAsync(Orivesi, language, scripts: false);
        foreach (var list in new[] { Similar, Near })
        {
            var silent = visit[list + " td[rowspan]"];
            await Assertions.Expect(silent).ToHaveTextAsync([words]);
            var rows = int.Parse((await silent.GetAttributeAsync("rowspan"))!, System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(rows, await visit[list + " tr:has(td[rowspan]), " + list + " tr:has(td[rowspan]) ~ tr"].CountAsync());
            Assert.Equal(5, await visit[list + " tbody tr"].CountAsync());
        }
    }

    private static async Task ExpectShownAsync(Visit visit, string shown, string hidden)
    {
        await Assertions.Expect(visit[shown + " table"]).ToBeVisibleAsync();
        await Assertions.Expect(visit[hidden + " table"]).ToBeHiddenAsync();
        await Assertions.Expect(visit[$"[aria-controls={shown[1..]}]"]).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(visit[$"[aria-controls={hidden[1..]}]"]).ToHaveAttributeAsync("aria-selected", "false");
        await Assertions.Expect(visit[Tabs + "[tabindex='-1']"]).ToHaveCountAsync(1);
    }
}
