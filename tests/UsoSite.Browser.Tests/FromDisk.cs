
namespace UsoSite.Browser.Tests;

/// <summary>The built folder works when its files are opened straight from a disk.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FromDisk(BuiltSite site)
{
    private const string LinksToFolders =
        """
        () => [...document.querySelectorAll('a[href]')]
          .map(a => new URL(a.getAttribute('href'), location))
          .filter(url => url.protocol === 'file:' && url.pathname.endsWith('/'))
          .map(url => url.href)
        """;

    [Theory]
    [InlineData("home")]
    [InlineData("municipality/205")]
    [InlineData("calculator")]
    [InlineData("municipalities")]
    [InlineData("comparison")]
    public async Task APageOpensWithItsStylesAndWholeLinks(string page)
    {
        await using var visit = await site.VisitAsync(page, fromDisk: true);

        await Assertions.Expect(visit.Heading).ToBeVisibleAsync();
        await Assertions.Expect(visit[".skip-link"]).ToHaveCSSAsync("position", "absolute");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(LinksToFolders));
    }

    [Fact]
    public async Task ALinkLeadsFromPageToPage()
    {
        await using var visit = await site.VisitAsync("home", fromDisk: true);

        await visit[".menu a"].First.ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(site.AddressOf(site.Find("seasons"), fromDisk: true).AbsoluteUri);
        await Assertions.Expect(visit.Heading).ToBeVisibleAsync();
    }

    [Fact]
    public async Task EveryLanguageOpens()
    {
        foreach (Page home in site.Pages.Where(page => page.Id == "home"))
        {
            await using var visit = await site.VisitAsync("home", home.Language.Code, fromDisk: true);
            await Assertions.Expect(visit["html"]).ToHaveAttributeAsync("lang", home.Language.Code);
        }
    }
}
