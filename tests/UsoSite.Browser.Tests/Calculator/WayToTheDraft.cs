namespace UsoSite.Browser.Tests.Calculator;

/// <summary>The way to the draft decision is the primary action of each page that leads to it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WayToTheDraft(BuiltSite site)
{
    [Theory]
    [InlineData("municipality/205", "")]
    [InlineData("municipality/562", "")]
    [InlineData("calculator", "?kunta=205&kausi=2025-2026")]
    [InlineData("calculator", "?kunta=562")]
    [InlineData("home", "")]
    public async Task IsAButtonByItsLook(string page, string query)
    {
        await using var visit = await site.VisitAsync(page, query: query);
        if (page == "home")
        {
            await visit.ChooseAsync("kajaa");
        }

        var way = visit["main a[href$='paatosluonnos/']"].First;
        await Assertions.Expect(way).ToBeVisibleAsync();
        await Assertions.Expect(way).ToContainClassAsync("button");
        await Assertions.Expect(way).Not.ToContainClassAsync("button-quiet");
        var address = (await way.GetAttributeAsync("href"))!;
        await way.ClickAsync();

        await Assertions.Expect(visit["h1"]).ToContainTextAsync("Päätösesityksen luonnos");
        Assert.EndsWith(address[(address.LastIndexOf("..", StringComparison.Ordinal) + 2)..], visit.Page.Url, StringComparison.Ordinal);
    }
}
