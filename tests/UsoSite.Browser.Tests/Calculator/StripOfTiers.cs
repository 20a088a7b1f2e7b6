namespace UsoSite.Browser.Tests.Calculator;

/// <summary>The strip of fee tiers with its slider.</summary>
[Collection(BrowserCollection.Name)]
public sealed class StripOfTiers(BuiltSite site)
{
    private const string Slider = "#asukkaat-liuku";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TheSliderIsTheEqualOfTheNumberField(bool fromDisk)
    {
        await using var visit = await site.VisitAsync("calculator", query: "?asukkaat=8999&kausi=2021-2022", fromDisk: fromDisk);
        await visit.ExpectAsync(CalculatorPage.Amount, "8 000 €");
        await Assertions.Expect(visit[Slider]).ToHaveValueAsync("8999");
        await visit.TabToAsync(Slider);
        await visit.PressAsync("ArrowRight");

        await visit.ExpectAsync(CalculatorPage.Amount, "11 000 €");
        await Assertions.Expect(visit[CalculatorPage.Residents]).ToHaveValueAsync("9\u00A0000");
        await Assertions.Expect(visit[Slider]).ToHaveAttributeAsync("aria-valuetext", "9\u00A0000 asukasta");
        await visit.ExpectAsync(".result-status", "Asukasluku 9 000, kausi 2021–2022. 11 000 € vuodessa");
        await visit.ExpectQueryAsync(@"\?asukkaat=9000&kausi=2021-2022&versio=");
        await visit[Slider].ExpectFocusAsync();

        await visit.EnterResidentsAsync("45001");
        await Assertions.Expect(visit[Slider]).ToHaveValueAsync("45001");
    }

    [Fact]
    public async Task TheBandsAreTheTiersOfTheSeasonWithTheirBoundariesAsTicks()
    {
        await using var visit = await site.VisitAsync("calculator", query: "?kausi=2021-2022");

        await Assertions.Expect(visit[".strip-band"]).ToHaveCountAsync(3);
        await Assertions.Expect(visit[".strip-bands g text"].Filter(new() { HasTextRegex = new("€") })).ToHaveTextAsync(["8 000 €", "11 000 €", "16 000 €"]);
        Assert.Equal(["0%", "15%", "75%", "100%"], await visit[".strip-tick"].EvaluateAllAsync<string[]>("ticks => ticks.map(tick => tick.getAttribute('x1'))"));
        await Assertions.Expect(visit[".strip-dot"]).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task AMunicipalityHasADotAndATrailSinceTheFirstYear()
    {
        await using var visit = await site.VisitAsync("calculator", query: "?kunta=562&kausi=2021-2022");

        await Assertions.Expect(visit[".strip-dot"]).ToHaveAttributeAsync("cx", "15%");
        await visit.ExpectAsync(".strip-key", "Orivesi: 9 578 asukasta 31.12.2014");
        await Assertions.Expect(visit[Slider]).ToHaveValueAsync("9008");
    }

    [Fact]
    public async Task SlidingLeavesNoTrailInTheHistory()
    {
        await using var visit = await site.VisitAsync("calculator");
        await visit.ChooseAsync("orives");
        await visit.TabToAsync(Slider);
        await visit.PressAsync("ArrowRight", "ArrowRight", "ArrowRight");
        await visit.ExpectQueryAsync("kunta=562&asukkaat=");
        await visit.Page.GoBackAsync();

        await Assertions.Expect(visit[CalculatorPage.Municipality]).ToHaveValueAsync("");
    }

    [Fact]
    public async Task AMunicipalityBeyondTheStripStandsAtItsEnd()
    {
        await using var visit = await site.VisitAsync("calculator", query: "?kunta=091&kausi=2025-2026");

        await Assertions.Expect(visit[".strip-dot"]).ToHaveAttributeAsync("cx", "100%");
        await Assertions.Expect(visit[Slider]).ToHaveValueAsync("60000");
    }
}
