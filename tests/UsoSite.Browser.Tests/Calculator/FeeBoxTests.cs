namespace UsoSite.Browser.Tests.Calculator;

/// <summary>The fee box of the home page.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FeeBoxTests(BuiltSite site)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TypingAndChoosingGivesTheFeeAndItsSource(bool fromDisk)
    {
        await using var visit = await site.VisitAsync("home", fromDisk: fromDisk);
        await visit[CalculatorPage.Municipality].PressSequentiallyAsync("ulvi");
        await visit["[role=option]"].First.ClickAsync();

        await visit.ExpectAsync(".result-title", "Ulvila, kausi 2025–2026");
        await visit.ExpectAsync(CalculatorPage.Amount, "12 000 €");
        await visit.ExpectAsync(".result .fee-state", "Julkaistu maksu");
        await visit[".result-sources summary"].ClickAsync();
        await visit.ExpectAsync(".result .sources", "Ulvila, kaupunginhallitus, § 6");
        await visit.Page.GetByText("Kaudet ja vertailu").ClickAsync();
        await Assertions.Expect(visit[".result tbody tr"]).ToHaveCountAsync(8);
    }

    [Fact]
    public async Task AWholeNameAndEnterAreEnough()
    {
        await using var visit = await site.VisitAsync("home", "sv");
        await visit[CalculatorPage.Municipality].FillAsync("kajana");
        await visit.PressAsync("Enter");

        await visit.ExpectAsync(".result-title", "Kajana, period 2025–2026");
    }

    [Fact]
    public async Task AnUnknownNameIsToldBesideTheField()
    {
        await using var visit = await site.VisitAsync("home");
        await visit[CalculatorPage.Municipality].FillAsync("Atlantis");
        await visit.PressAsync("Enter");

        await visit.ExpectAsync("#kunta-kentta-virhe", "Kuntaa ei löydy.");
        await visit[CalculatorPage.Municipality].ExpectFocusAsync();
    }
}
