namespace UsoSite.Browser.Tests.Calculator;

/// <summary>The address bar holds what the reader has asked.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CalculatorAddress(BuiltSite site)
{
    [Fact]
    public async Task ItSurvivesReloadBackAndForward()
    {
        await using var visit = await site.VisitAsync("calculator");
        await visit.ChooseAsync("kajaani");
        await visit.ExpectQueryAsync(@"\?kunta=205&kausi=2025-2026&versio=[0-9a-f]{8}$");
        await visit.ExpectAsync(CalculatorPage.Amount, "12 000 €");
        await visit[CalculatorPage.Season].SelectOptionAsync("2021-2022");
        await visit.ExpectAsync(CalculatorPage.Amount, "11 000 €");

        await visit.Page.ReloadAsync();
        await visit.ExpectAsync(CalculatorPage.Amount, "11 000 €");
        await Assertions.Expect(visit[CalculatorPage.Season]).ToHaveValueAsync("2021-2022");
        await visit.Page.GoBackAsync();
        await visit.ExpectAsync(CalculatorPage.Amount, "12 000 €");
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit[CalculatorPage.Result]).ToBeEmptyAsync();
        await Assertions.Expect(visit[CalculatorPage.Municipality]).ToHaveValueAsync("");
        await visit.Page.GoForwardAsync();
        await visit.ExpectAsync(CalculatorPage.Amount, "12 000 €");
    }

    [Theory]
    [InlineData("?kunta=205&kausi=2025-2026&utm=x", @"\?kunta=205&kausi=2025-2026&versio=[0-9a-f]{8}$")]
    [InlineData("?kunta=205&kausi=kaikki", @"\?kunta=205&versio=[0-9a-f]{8}$")]
    [InlineData("?kunta=205&kausi=1999-2000&asukkaat=-5", @"\?kunta=205&versio=[0-9a-f]{8}$")]
    [InlineData("?asukkaat=12.599", @"\?asukkaat=12599&versio=[0-9a-f]{8}$")]
    [InlineData("?asukkaat=0", @"\?asukkaat=0&versio=[0-9a-f]{8}$")]
    [InlineData("?kunta=588", @"\?kunta=507&versio=[0-9a-f]{8}$")]
    [InlineData("?kunta=562&vertaa=205&kausi=2025-2026", @"\?kunta=562&vertaa=205&kausi=2025-2026&versio=[0-9a-f]{8}$")]
    [InlineData("?kunta=562&vertaa=588&asukkaat=9", @"\?kunta=562&vertaa=507&versio=[0-9a-f]{8}$")]
    [InlineData("?kunta=562&vertaa=562", @"\?kunta=562&versio=[0-9a-f]{8}$")]
    [InlineData("?kunta=562&vertaa=999", @"\?kunta=562&versio=[0-9a-f]{8}$")]
    [InlineData("?vertaa=205", @"/maksulaskuri/$")]
    [InlineData("?kunta=999&versio=x", @"/maksulaskuri/$")]
    [InlineData("?kunta=205&versio=%3Cb%3E", @"\?kunta=205&versio=[0-9a-f]{8}$")]
    public async Task WhatItDoesNotKnowIsDropped(string query, string left)
    {
        await using var visit = await site.VisitAsync("calculator", query: query);

        await visit.ExpectQueryAsync(left);
    }

    [Fact]
    public async Task ALinkMadeFromOlderDataSaysSo()
    {
        await using var visit = await site.VisitAsync("calculator", query: "?kunta=205&kausi=2025-2026&versio=00000000");
        await visit.ExpectAsync(CalculatorPage.Result, "Sivuston luvut on päivitetty sen jälkeen, kun tämä linkki tehtiin.");
        await visit.Page.ReloadAsync();
        await visit.ExpectAsync(CalculatorPage.Result, "Sivuston luvut on päivitetty");

        await visit[CalculatorPage.Season].SelectOptionAsync("2021-2022");
        await visit.ExpectAsync(CalculatorPage.Amount, "11 000 €");
        await Assertions.Expect(visit[".result .markdown-alert"]).ToHaveCountAsync(0);
    }
}
