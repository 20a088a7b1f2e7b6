namespace UsoSite.Browser.Tests.Calculator;

/// <summary>A reader who types a number of residents.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CalculatorByNumber(BuiltSite site)
{
    [Theory]
    [InlineData("8999", "8 000 €")]
    [InlineData("9 000", "11 000 €")]
    [InlineData("45.000", "11 000 €")]
    [InlineData("45\u00A0001", "16 000 €")]
    [InlineData(" 12\u202F599 ", "11 000 €")]
    [InlineData("0", "8 000 €")]
    [InlineData("1 000 000", "16 000 €")]
    public async Task TheFeeIsThatOfItsTier(string typed, string fee)
    {
        await using var visit = await site.VisitAsync("calculator", query: "?kausi=2021-2022");
        await visit.EnterResidentsAsync(typed);

        await visit.ExpectAsync(CalculatorPage.Amount, fee);
    }

    [Theory]
    [InlineData("kaksi", "numeroina")]
    [InlineData("12 5", "numeroina")]
    [InlineData("-5", "miinusmerkki")]
    [InlineData("12,5", "ilman desimaaleja")]
    [InlineData("12.5", "ilman desimaaleja")]
    [InlineData("1000001", "enintään 1 000 000")]
    public async Task WhatIsNoNumberOfResidentsIsToldBesideTheFieldAndInTheSummary(string typed, string told)
    {
        await using var visit = await site.VisitAsync("calculator");
        await visit.EnterResidentsAsync(typed);

        await visit[CalculatorPage.Summary].ExpectFocusAsync();
        await visit.ExpectAsync(CalculatorPage.Summary, told);
        await visit.ExpectAsync("#asukkaat-kentta-virhe", told);
        await Assertions.Expect(visit[CalculatorPage.Residents]).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(visit[CalculatorPage.Residents]).ToHaveAttributeAsync("aria-describedby", "asukkaat-kentta-ohje asukkaat-kentta-virhe");
        await visit.TabToAsync(CalculatorPage.Summary + " a");
        await visit.PressAsync("Enter");
        await visit[CalculatorPage.Residents].ExpectFocusAsync();

        await visit.EnterResidentsAsync("12599");
        await visit.ExpectAsync(CalculatorPage.Amount, "12 000 €");
        await Assertions.Expect(visit[CalculatorPage.Summary]).ToBeHiddenAsync();
        await Assertions.Expect(visit["#asukkaat-kentta-virhe"]).ToBeHiddenAsync();
    }

    [Fact]
    public async Task AnEmptyFormAndAnUnknownNameAreTold()
    {
        await using var visit = await site.VisitAsync("calculator");
        await visit[CalculatorPage.Button].ClickAsync();
        await visit.ExpectAsync(CalculatorPage.Summary, "Valitse kunta tai kirjoita asukasluku.");
        await visit[CalculatorPage.Municipality].FillAsync("Atlantis");
        await visit[CalculatorPage.Button].ClickAsync();
        await visit.ExpectAsync("#kunta-kentta-virhe", "Kuntaa ei löydy.");
    }

    [Fact]
    public async Task TheTypedNumberWinsOverTheMunicipalitysOwnAndThePageSaysSo()
    {
        await using var visit = await site.VisitAsync("calculator", query: "?kunta=562&kausi=2025-2026");
        await visit.Page.GetByText("Laske toisella asukasluvulla").ClickAsync();
        await visit[CalculatorPage.Residents].ExpectFocusAsync();
        await visit.EnterResidentsAsync("9500");

        await visit.ExpectAsync(CalculatorPage.Amount, "12 000 €");
        await visit.ExpectAsync(CalculatorPage.Result, "Maksu on laskettu asukasluvusta, jonka kirjoitit: 9 500. Aineistossa asukasluku on 8 869 (31.12.2024).");
        await visit.ExpectQueryAsync(@"\?kunta=562&asukkaat=9500&kausi=2025-2026&versio=");
        await visit.Page.GetByText("Laske aineiston asukasluvulla").ClickAsync();
        await visit.ExpectAsync(".result .fee-missing", "maksua ei ole lähteissä");
    }

    [Fact]
    public async Task InEnglishACommaGroupsDigits()
    {
        await using var visit = await site.VisitAsync("calculator", "en");
        await visit.EnterResidentsAsync("12,599");
        await visit.ExpectAsync(CalculatorPage.Amount, "€12,000");
        await visit.EnterResidentsAsync("12,5");
        await visit.ExpectAsync(CalculatorPage.Summary, "without decimals");
    }
}
