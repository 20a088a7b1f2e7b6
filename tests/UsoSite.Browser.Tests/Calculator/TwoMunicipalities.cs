namespace UsoSite.Browser.Tests.Calculator;

/// <summary>Two municipalities side by side in the calculator.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TwoMunicipalities(BuiltSite site)
{
    private const string Other = "#vertaa-kentta";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AreChosenByKeyboardAndStandInTheAddress(bool fromDisk)
    {
        await using var visit = await site.VisitAsync("calculator", fromDisk: fromDisk);
        await visit.ChooseAsync("orives");
        await visit.TabToAsync(Other);
        await visit.TypeAsync("kajaa");
        await Assertions.Expect(visit["#vertailukunnat-luettelo [role=option]"]).ToHaveCountAsync(1);
        await visit.PressAsync("ArrowDown", "Enter");

        await visit.ExpectQueryAsync(@"\?kunta=562&vertaa=205&kausi=2025-2026&versio=[0-9a-f]{8}$");
        await Assertions.Expect(visit[".fee-pair thead a"]).ToHaveTextAsync(["Orivesi", "Kajaani"]);
        await visit.ExpectAsync(".fee-pair tbody tr >> nth=0", "12 000 €");
        await visit.ExpectAsync(".fee-pair", "alle 9 000 asukasta[1] (rajat päätelty viereisestä luokasta)");
        await visit.ExpectAsync(".result-status", "Kaksi kuntaa rinnakkain. Orivesi, 2025–2026: ei tiedossa. Kajaani, 2025–2026: 12 000 € vuodessa");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit[Other]).ToHaveValueAsync("Kajaani");
        await visit.ExpectAsync(".fee-pair", "36 433");
    }

    [Fact]
    public async Task AreComparedInAllSeasonsToo()
    {
        await using var visit = await site.VisitAsync("calculator", "sv", query: "?kunta=297&vertaa=205");

        await Assertions.Expect(visit[".fee-pair tbody"]).ToHaveCountAsync(8);
        await visit.ExpectAsync(".fee-pair tbody >> nth=3", "17 000 €");
    }

    [Theory]
    [InlineData("886")]
    [InlineData("562")]
    public async Task CiteEachSourceOnce(string code)
    {
        await using var visit = await site.VisitAsync("calculator", query: $"?kunta={code}&vertaa=205&kausi=2025-2026");
        await visit.ExpectAsync(".fee-pair", "12 000 €");

        var numbers = await visit[".fee-pair .source"].EvaluateAllAsync<string[]>("marks => [...new Set(marks.map(mark => mark.textContent))]");
        await Assertions.Expect(visit[".result .sources li"]).ToHaveCountAsync(numbers.Length);
    }

    [Fact]
    public async Task TheSameOneTwiceIsTold()
    {
        await using var visit = await site.VisitAsync("calculator", query: "?kunta=205");
        await visit[Other].FillAsync("kajaani");
        await visit[Other].PressAsync("Enter");

        await visit.ExpectAsync("#vertaa-kentta-virhe", "Valitse kaksi eri kuntaa.");
        await visit[CalculatorPage.Summary].ExpectFocusAsync();
    }

    [Fact]
    public async Task ANumberOfResidentsEndsTheComparison()
    {
        await using var visit = await site.VisitAsync("calculator", query: "?kunta=562&vertaa=205&kausi=2025-2026");
        await visit.ExpectAsync(".fee-pair", "Kajaani");
        await visit.EnterResidentsAsync("9500");

        await visit.ExpectAsync(CalculatorPage.Amount, "12 000 €");
        await visit.ExpectQueryAsync(@"\?kunta=562&asukkaat=9500&kausi=2025-2026&versio=");
    }

    [Fact]
    public async Task ThePageOfAMunicipalityLeadsToTheComparisonWithEachOfItsPeers()
    {
        await using var visit = await site.VisitAsync("municipality/562", fromDisk: true);
        var name = await visit["#lahimmat .table-scroll th[scope=row]"].First.TextContentAsync();
        await visit["[aria-controls=lahimmat]"].ClickAsync();
        await visit["#lahimmat .table-scroll td.needs-scripts a"].First.ClickAsync();

        await Assertions.Expect(visit[".fee-pair thead a"]).ToHaveTextAsync(["Orivesi", name!]);
    }

    [Fact]
    public async Task WithoutScriptsBothListsOfPeersAreReadable()
    {
        await using var visit = await site.VisitAsync("municipality/562", scripts: false);

        await Assertions.Expect(visit["#samankokoiset-taulukko"]).ToBeVisibleAsync();
        await Assertions.Expect(visit["#lahimmat-taulukko"]).ToBeVisibleAsync();
        await Assertions.Expect(visit["td.needs-scripts a"].First).ToBeHiddenAsync();
    }
}
