using System.Text.RegularExpressions;

namespace UsoSite.Browser.Tests.Comparisons;

/// <summary>Two seasons of the reader's choice.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SeasonChoiceTests(BuiltSite site)
{
    private const string Form = ".choose-seasons";
    private const string Error = Form + " .error-message";

    [Theory]
    [InlineData("fi", false)]
    [InlineData("sv", false)]
    [InlineData("en", false)]
    [InlineData("fi", true)]
    public async Task TheKeyboardAloneLeadsToAPair(string language, bool fromDisk)
    {
        await using var visit = await site.VisitAsync("comparison", language, fromDisk: fromDisk);
        await visit.TabToAsync("#kausi");
        await ChooseByTypingAsync(visit, "#kausi", "2019");
        await visit.PressAsync("Tab");
        await ChooseByTypingAsync(visit, "#toinen-kausi", "2021");
        await visit.PressAsync("Tab", "Enter");
        await ExpectPairAsync(visit, "2019-2020/2021-2022");
        await Assertions.Expect(visit.Heading).ToContainTextAsync("2019–2020");
    }

    [Fact]
    public async Task APairLeadsToAnother()
    {
        await using var visit = await site.VisitAsync("comparison/2023-2024/2025-2026");
        await visit["#toinen-kausi"].SelectOptionAsync("2021-2022");
        await visit[Form + " button"].ClickAsync();
        await ExpectPairAsync(visit, "2021-2022/2025-2026");
    }

    [Fact]
    public async Task TheSameSeasonTwiceIsAskedAgainBesideTheField()
    {
        await using var visit = await site.VisitAsync("comparison", width: 320);
        await visit["#toinen-kausi"].SelectOptionAsync("2025-2026");
        await visit[Form + " button"].ClickAsync();
        await Assertions.Expect(visit[Error]).ToHaveTextAsync("Valitse kaksi eri kautta.");
        await visit["#toinen-kausi"].ExpectFocusAsync();
        await Assertions.Expect(visit["#toinen-kausi"]).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(visit["#toinen-kausi"]).ToHaveAttributeAsync("aria-describedby", await visit[Error].GetAttributeAsync("id") ?? "");
        await visit.PictureAsync("same-season", fullPage: false);

        await visit["#toinen-kausi"].SelectOptionAsync("2011-2012");
        await visit[Form + " button"].ClickAsync();
        await ExpectPairAsync(visit, "2011-2012/2025-2026");
    }

    [Theory]
    [InlineData("comparison", 28)]
    [InlineData("comparison/2023-2024/2025-2026", 12)]
    public async Task WithoutScriptsThereAreLinks(string page, int links)
    {
        await using var visit = await site.VisitAsync(page, scripts: false);
        await Assertions.Expect(visit[Form]).ToBeHiddenAsync();
        await Assertions.Expect(visit[".pairs a"]).ToHaveCountAsync(links);
    }

    private static Task ExpectPairAsync(Visit visit, string seasons) =>
        Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex($"/{seasons}/(index\\.html)?$"));

    /// <summary>Types the beginning of an option. A list forgets letters that come more than a second apart, as on a busy machine: then once more.</summary>
    private static async Task ChooseByTypingAsync(Visit visit, string list, string year)
    {
        for (var attempt = 0; attempt < 5 && !(await visit[list].InputValueAsync()).StartsWith(year, StringComparison.Ordinal); attempt++)
        {
            await visit.Page.WaitForTimeoutAsync(attempt == 0 ? 0 : 1200);
            await visit.TypeAsync(year);
        }

        Assert.StartsWith(year, await visit[list].InputValueAsync(), StringComparison.Ordinal);
    }
}
