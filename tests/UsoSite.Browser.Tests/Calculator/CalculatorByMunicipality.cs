namespace UsoSite.Browser.Tests.Calculator;

/// <summary>A reader who types the name of a municipality.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CalculatorByMunicipality(BuiltSite site)
{
    [Fact]
    public async Task TheKeyboardAloneLeadsToTheFee()
    {
        await using var visit = await site.VisitAsync("calculator");
        await visit.TabToAsync(CalculatorPage.Municipality);
        await visit.TypeAsync("kajaa");
        await Assertions.Expect(visit["[role=option]"]).ToHaveCountAsync(1);
        await visit.PressAsync("ArrowDown", "Enter");

        await visit.ExpectAsync(CalculatorPage.Amount, "12 000 €");
        await visit.ExpectAsync(".result .fee-state", "Julkaistu maksu");
        await visit.ExpectAsync(".result-status", "Kajaani, kausi 2025–2026. 12 000 € vuodessa. Julkaistu maksu");
        await Assertions.Expect(visit.Fact("Koko kausi")).ToContainTextAsync("24 000 € päätöksen mukaan");
        await Assertions.Expect(visit.Fact("Asukasta kohti vuodessa")).ToHaveTextAsync("0,33 €");
        await Assertions.Expect(visit.Fact("Maksuluokka")).ToContainTextAsync("9 000–45 000 asukasta");
        await Assertions.Expect(visit.Fact("Asukasluku 31.12.2024")).ToContainTextAsync("36 433");
        await Assertions.Expect(visit.Fact("Lähin maksuluokan raja")).ToContainTextAsync("8 568 asukasta lisää");
        await Assertions.Expect(visit.Fact("Muutos edellisestä kaudesta")).ToContainTextAsync("Ei vertailtavissa Kauden 2023–2024 maksua ei tiedetä.");
        await Assertions.Expect(visit[".result"]).ToContainTextAsync("KAJDno-2024-1799");
        await Assertions.Expect(visit[".result .sources a"].First).ToHaveAttributeAsync("href", "../lahteet/#kajaani");
        await visit[CalculatorPage.Municipality].ExpectFocusAsync();
    }

    [Theory]
    [InlineData("fi", "Åbo", "Turku")]
    [InlineData("sv", "turku", "Åbo")]
    [InlineData("en", "abo", "Turku")]
    [InlineData("fi", "pertun", "Mäntyharju")]
    [InlineData("fi", "jyvaskyla", "Jyväskylä")]
    public async Task AnyNameFindsTheMunicipality(string language, string typed, string found)
    {
        await using var visit = await site.VisitAsync("calculator", language);
        await visit.ChooseAsync(typed);

        await visit.ExpectAsync(".result-title", found + ",");
        await Assertions.Expect(visit[CalculatorPage.Municipality]).ToHaveValueAsync(found);
    }

    [Fact]
    public async Task TheOtherNameStandsInItsLanguageAndTheFormerMunicipalityNamesThePresentOne()
    {
        await using var visit = await site.VisitAsync("calculator");
        await visit[CalculatorPage.Municipality].PressSequentiallyAsync("turk");
        await Assertions.Expect(visit["[role=option] [lang=sv]"]).ToHaveTextAsync("Åbo");
        await visit[CalculatorPage.Municipality].FillAsync("pertunmaa");
        await visit.ExpectAsync("[role=option]", "Pertunmaa nykyisin Mäntyharju");
    }

    [Fact]
    public async Task AFeeByDecisionIsShownAsSuchAndNotComparedWithAPublishedOne()
    {
        await using var visit = await site.VisitAsync("calculator", query: "?kunta=297&kausi=2019-2020");

        await visit.ExpectAsync(CalculatorPage.Amount, "17 000 €");
        await Assertions.Expect(visit[".result .fee-decided"]).ToContainTextAsync("Kunnan päätöksen mukainen maksu");
        await visit[CalculatorPage.Season].SelectOptionAsync("2021-2022");
        await visit.ExpectAsync(CalculatorPage.Amount, "16 000 €");
        await Assertions.Expect(visit.Fact("Muutos edellisestä kaudesta")).ToContainTextAsync("Ei vertailtavissa");
        await Assertions.Expect(visit.Fact("Muutos edellisestä kaudesta")).ToContainTextAsync("Toinen maksu on julkaistu, toinen on kunnan päätöksestä, eikä niitä verrata.");
    }

    [Fact]
    public async Task AFeeThatIsNotKnownIsNamedSo()
    {
        await using var visit = await site.VisitAsync("calculator", query: "?kunta=562&kausi=2025-2026");

        await visit.ExpectAsync(".result .fee-missing", "Kauden 2025–2026 maksua ei ole lähteissä");
        await Assertions.Expect(visit[CalculatorPage.Amount]).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Fact("Koko kausi")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task AllSeasonsStandTheNewestFirst()
    {
        await using var visit = await site.VisitAsync("calculator");
        await visit[CalculatorPage.Season].SelectOptionAsync("");
        await visit.ChooseAsync("orives");

        await Assertions.Expect(visit[".result tbody tr"]).ToHaveCountAsync(8);
        await Assertions.Expect(visit[".result tbody tr"].Nth(0)).ToContainTextAsync("2025–2026 käynnissä, päättyy 31.12.2026ei tiedossa");
        await Assertions.Expect(visit[".result tbody tr"].Nth(1)).ToContainTextAsync("9 000");
        await Assertions.Expect(visit[".result tbody tr"].Nth(1)).ToContainTextAsync("kunnan päätöksessä");
        await Assertions.Expect(visit[".result tbody tr"].Nth(2)).ToContainTextAsync("31.12.2020");
        await visit.ExpectQueryAsync(@"\?kunta=562&versio=[0-9a-f]{8}$");
        await visit[".result tbody a"].First.ClickAsync();
        await visit.ExpectAsync(".result .fee-missing", "Kauden 2025–2026 maksua ei ole lähteissä");
    }

    [Theory]
    [InlineData("sv", "12 000 €", "Närmaste gräns")]
    [InlineData("en", "€12,000", "Nearest fee tier boundary")]
    public async Task OtherLanguagesWriteTheirOwnFigures(string language, string amount, string text)
    {
        await using var visit = await site.VisitAsync("calculator", language, query: "?kunta=886&kausi=2025-2026");
        await visit.ExpectAsync(CalculatorPage.Result, text);

        Assert.Equal(amount.Replace(' ', '\u00A0'), await visit[CalculatorPage.Amount].TextContentAsync());
    }

    [Fact]
    public async Task ItWorksFromADisk()
    {
        await using var visit = await site.VisitAsync("calculator", fromDisk: true);
        await visit.ChooseAsync("ulvi");

        await visit.ExpectAsync(CalculatorPage.Amount, "12 000 €");
        await visit.Page.GetByText("Ulvila: kaikki tiedot kunnan sivulla").ClickAsync();
        await Assertions.Expect(visit.Heading).ToHaveTextAsync("Ulvila");
    }
}
