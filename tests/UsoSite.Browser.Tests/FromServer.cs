namespace UsoSite.Browser.Tests;

/// <summary>The built folder works on a static web server.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FromServer(BuiltSite site)
{
    [Fact]
    public async Task TheHomePageOpens()
    {
        await using var visit = await site.VisitAsync("home");
        await Assertions.Expect(visit.Heading).ToBeVisibleAsync();
    }

    [Fact]
    public async Task AnAddressThatDoesNotExistShowsTheNotFoundPage()
    {
        await using var page = await site.VisitAsync("not-found");
        await using var visit = await site.VisitAddressAsync("/kunnat/atlantis/", status: 404);
        await Assertions.Expect(visit.Heading).ToHaveTextAsync(await page.Heading.InnerTextAsync());
    }

    [Fact]
    public async Task TabLeadsToTheSkipLinkAndEnterToTheContents()
    {
        await using var visit = await site.VisitAsync("home", width: 320);
        await visit.TabToAsync(".skip-link");
        await visit.PressAsync("Enter");
        await visit.Main.ExpectFocusAsync();
    }
}
