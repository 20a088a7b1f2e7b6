using System.Text;
using System.Text.RegularExpressions;

namespace UsoSite.Browser.Tests.Frame;

/// <summary>What the comparison and the calculator are on paper: A4, by the print styles.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class PrintTests(BuiltSite site)
{
    /// <summary>The part of an upright A4 page within its margins, in CSS pixels.</summary>
    private const int Width = 657;
    private const int Height = 978;

    /// <summary>Blocks that a page break would part, or that are longer than a page; headings that a break could leave behind.</summary>
    private const string Breakable =
        """
        height => {
          const shown = selector => [...document.querySelectorAll(selector)].filter(element => element.checkVisibility());
          const name = element => `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 40)}”`;
          const keeps = element => element && element.localName !== 'main' && (getComputedStyle(element).breakInside === 'avoid' && element.getBoundingClientRect().height <= height || keeps(element.parentElement));
          return [
            ...shown('main figure > svg, main .fee, main tr, main .facts > div, main .entries > li, main .sources > li, main figcaption, main .legend, .footer-page').filter(element => !keeps(element)).map(element => 'breaks ' + name(element)),
            ...shown('main :is(h1, h2, h3, caption, figcaption)').filter(element => getComputedStyle(element).breakAfter !== 'avoid').map(element => 'parts ' + name(element)),
          ];
        }
        """;

    [Theory]
    [InlineData("comparison", "", ".matrix", 9)]
    [InlineData("comparison/2023-2024/2025-2026", "", ".comparison", 5)]
    [InlineData("calculator", "?kunta=205&kausi=2025-2026", ".result .fee", 4)]
    [InlineData("calculator", "?kunta=562&kausi=", ".result table", 4)]
    [InlineData("calculator", "?kunta=205&vertaa=562", ".fee-pair", 4)]
    [InlineData("calculator", "", ".fee-tiers", 4)]
    public async Task SaysWhereAndFromWhenItIsAndBreaksNoBlock(string page, string query, string shown, int mostPages)
    {
        await using var visit = await site.VisitAsync(page, query: query);
        await Assertions.Expect(visit[shown].First).ToBeVisibleAsync();
        await visit.Page.SetViewportSizeAsync(Width, Height);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var foot = visit[".footer-page"];
        await Assertions.Expect(foot).ToBeVisibleAsync();
        await Assertions.Expect(foot.Locator(".address")).ToBeVisibleAsync();
        await Assertions.Expect(foot.Locator(".address")).ToHaveTextAsync((await visit["link[rel=canonical]"].GetAttributeAsync("href"))!);
        await Assertions.Expect(foot.Locator("time")).ToHaveTextAsync(Day());
        await Assertions.Expect(foot).ToHaveTextAsync(Version());
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Breakable, Height));
        await Assertions.Expect(visit["form:visible"]).ToHaveCountAsync(0);
        await Assertions.Expect(visit["main button:not(.sort):visible"]).ToHaveCountAsync(0);

        var pdf = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.InRange(PageOfPdf().Count(pdf), 1, mostPages);
    }

    [GeneratedRegex(@"^\d{1,2}\.\d{1,2}\.\d{4}$")]
    private static partial Regex Day();

    [GeneratedRegex("[0-9a-f]{8}")]
    private static partial Regex Version();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageOfPdf();
}
