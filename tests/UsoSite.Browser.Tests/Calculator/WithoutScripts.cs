namespace UsoSite.Browser.Tests.Calculator;

/// <summary>A reader whose browser runs no scripts sees no control that does nothing.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WithoutScripts(BuiltSite site)
{
    [Theory]
    [InlineData("home")]
    [InlineData("calculator")]
    public async Task TheLettersStandInPlaceOfTheForm(string page)
    {
        await using var visit = await site.VisitAsync(page, scripts: false);

        await Assertions.Expect(visit[CalculatorPage.Municipality]).ToBeHiddenAsync();
        await Assertions.Expect(visit[".letter-index"].First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("home")]
    [InlineData("calculator")]
    public async Task WithThemItIsTheOtherWayRound(string page)
    {
        await using var visit = await site.VisitAsync(page);

        await Assertions.Expect(visit[CalculatorPage.Municipality]).ToBeVisibleAsync();
        await Assertions.Expect(visit["main .without-scripts"]).ToBeHiddenAsync();
    }
}
