using System.Globalization;
using System.Text.RegularExpressions;

namespace UsoSite.Browser.Tests.Municipalities;

/// <summary>The directory of municipalities as a reader filters and sorts it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class DirectoryTests(BuiltSite site)
{
    private const string Rows = ".directory tbody tr:not(.group, [hidden])";
    private const string Names = Rows + " th a";
    private const string Count = ".filter-count";

    public static TheoryData<string> Languages => ["fi", "sv", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task PopulationSortsBothWaysAndSaysSo(string language)
    {
        await using var visit = await site.VisitAsync("municipalities", language);
        var header = visit["[data-sort=asukasluku]"];
        await header.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(header).ToHaveAttributeAsync("aria-sort", "ascending");
        var rising = await PopulationsAsync(visit);
        await header.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(header).ToHaveAttributeAsync("aria-sort", "descending");

        Assert.Equal(308, rising.Length);
        Assert.Equal(rising.Order(), rising);
        Assert.Equal(rising.Reverse(), await PopulationsAsync(visit));
        Assert.Equal(1, await visit["[aria-sort]"].CountAsync());
        Assert.EndsWith("?jarjestys=-asukasluku", visit.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fi", "Äänekoski")]
    [InlineData("sv", "Övertorneå")]
    [InlineData("en", "Äänekoski")]
    public async Task NamesFollowTheFinnishAlphabet(string language, string last)
    {
        await using var visit = await site.VisitAsync("municipalities", language);
        var names = await visit[Names].AllTextContentsAsync();
        await visit["[data-sort=nimi] button"].ClickAsync();
        var backwards = await visit[Names].AllTextContentsAsync();

        Assert.Equal(names.Order(FinnishOrder.Instance), names);
        Assert.Equal(last, names[^1]);
        Assert.Equal(names.Reverse(), backwards);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task AFilterIsCountedKeptInTheAddressAndUndoneByGoingBack(string language)
    {
        await using var visit = await site.VisitAsync("municipalities", language);
        await visit["[name=maakunta]"].SelectOptionAsync("18");
        await Assertions.Expect(visit[Rows]).ToHaveCountAsync(8);
        await Assertions.Expect(visit[Count]).ToContainTextAsync("8");
        await Assertions.Expect(visit[".letter-index"]).ToBeHiddenAsync();
        await Assertions.Expect(visit[".group"].First).ToBeHiddenAsync();

        await visit["[name=luokka]"].SelectOptionAsync("9000");
        await Assertions.Expect(visit[Rows]).ToHaveCountAsync(2);
        Assert.EndsWith("?maakunta=18&luokka=9000", visit.Page.Url, StringComparison.Ordinal);

        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit[Rows]).ToHaveCountAsync(2);
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit[Rows]).ToHaveCountAsync(8);
        await Assertions.Expect(visit["[name=luokka]"]).ToHaveValueAsync("");
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit[Rows]).ToHaveCountAsync(308);
        await Assertions.Expect(visit[".letter-index"]).ToBeVisibleAsync();
        await visit.Page.GoForwardAsync();
        await Assertions.Expect(visit[Rows]).ToHaveCountAsync(8);
    }

    [Theory]
    [InlineData("fi", "jyvaskyla", "Jyväskylä")]
    [InlineData("fi", "kajana", "Kajaani")]
    [InlineData("sv", "kajaani", "Kajana")]
    [InlineData("en", "Kajana", "Kajaani")]
    public async Task ANameIsFoundInBothLanguagesAndWithoutDots(string language, string typed, string found)
    {
        await using var visit = await site.VisitAsync("municipalities", language);
        await visit["[name=haku]"].FillAsync(typed);
        await Assertions.Expect(visit[Names]).ToHaveTextAsync([found]);
    }

    [Fact]
    public async Task MembershipSortsByTheFirstKnownSeasonAndWhatIsNotKnownComesLast()
    {
        await using var visit = await site.VisitAsync("municipalities", query: "?jarjestys=jasenyys");
        await Assertions.Expect(visit["[data-sort=jasenyys]"]).ToHaveAttributeAsync("aria-sort", "ascending");
        var first = (await visit[Rows + " td:last-child"].AllTextContentsAsync())
            .Select(text => Regex.Matches(text, @"\d{4}") is [.., _, var last] ? int.Parse(last.Value, CultureInfo.InvariantCulture) - 1 : int.MaxValue).ToArray();

        Assert.Equal(308, first.Length);
        Assert.Equal(first.Order(), first);
        Assert.Equal(45, first.Count(year => year < int.MaxValue));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task NothingMovesWhileThePageLoads(bool phone)
    {
        await using var visit = await site.OpenAsync(width: phone ? 412 : 1280);
        await visit.RunFirstAsync(
            "window.moved = []; new PerformanceObserver(list => moved.push(...list.getEntries().map(entry => entry.value))).observe({ type: 'layout-shift', buffered: true });");
        await visit.GoToAsync(site.Find("municipalities"), "", fromDisk: false);
        await Assertions.Expect(visit[Count]).ToContainTextAsync("308");
        await visit.Page.WaitForTimeoutAsync(300);

        Assert.Empty(await visit.Page.EvaluateAsync<double[]>("moved"));
    }

    /// <summary>A letter hides and shows rows; it does not touch those that stay as they are, nor any cell.</summary>
    [Fact]
    public async Task ALetterTouchesOnlyTheRowsThatItHides()
    {
        await using var visit = await site.VisitAsync("municipalities");
        await visit["[name=haku]"].FillAsync("kaja");
        await Assertions.Expect(visit[Rows]).ToHaveCountAsync(2);
        await Assertions.Expect(visit[".directory tbody tr.row-ready:visible"]).ToHaveCountAsync(2);
        var touched = await visit.Page.EvaluateAsync<string[]>(
            """
            () => {
              const table = document.querySelector('.directory');
              const field = document.querySelector('[name=haku]');
              const watch = new MutationObserver(() => {});
              watch.observe(table, { subtree: true, childList: true, attributes: true, characterData: true });
              field.value = 'kajaa';
              field.dispatchEvent(new Event('input', { bubbles: true }));
              return watch.takeRecords().filter(change => change.target.closest('tbody')).map(change => `${change.target.localName} ${change.type} ${change.attributeName}`);
            }
            """);

        Assert.Equal(["tr attributes class", "tr attributes hidden"], touched.Order());
    }

    [Fact]
    public async Task OnAPhoneTheNamesStayInView()
    {
        await using var visit = await site.VisitAsync("municipalities", width: 320);
        var name = visit[Names].First;
        await name.ScrollIntoViewIfNeededAsync();
        var before = (await name.BoundingBoxAsync())!;
        await visit[".table-page"].EvaluateAsync("element => { element.scrollLeft = 400; }");
        var after = (await name.BoundingBoxAsync())!;

        Assert.Equal(before.X, after.X, 1.0);
        Assert.True(await visit[".table-page"].EvaluateAsync<double>("element => element.scrollLeft") > 300);
    }

    [Theory]
    [InlineData("2025-2026", 2)]
    [InlineData("any", 45)]
    [InlineData("none", 263)]
    public async Task MembershipsAreThoseOfTheSources(string membership, int count)
    {
        await using var visit = await site.VisitAsync("municipalities", query: "?jasenyys=" + membership);
        await Assertions.Expect(visit[Rows]).ToHaveCountAsync(count);
    }

    [Fact]
    public async Task WhereNothingMatchesThePageSaysSoAndLetsGo()
    {
        await using var visit = await site.VisitAsync("municipalities", width: 320, query: "?haku=zzz");
        await Assertions.Expect(visit[Count]).ToHaveTextAsync("Yksikään kunta ei vastaa rajauksia.");
        await Assertions.Expect(visit[".directory"]).ToBeHiddenAsync();
        await visit[".filters button"].ClickAsync();
        await Assertions.Expect(visit[Rows]).ToHaveCountAsync(308);
        await visit["[name=haku]"].ExpectFocusAsync();
        Assert.DoesNotContain('?', visit.Page.Url);
    }

    [Fact]
    public async Task UnknownParametersAndValuesAreDropped()
    {
        await using var visit = await site.VisitAsync("municipalities", query: "?maakunta=99&jarjestys=paino&x=1&luokka=0");
        await Assertions.Expect(visit[".filter-count"]).Not.ToBeEmptyAsync();

        Assert.EndsWith("?luokka=0", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WorksFromADisk()
    {
        await using var visit = await site.VisitAsync("municipalities", fromDisk: true, query: "?maakunta=18&jarjestys=-asukasluku");
        await Assertions.Expect(visit[Names].First).ToHaveTextAsync("Kajaani");
        await visit[Names].First.ClickAsync();
        await Assertions.Expect(visit.Heading).ToHaveTextAsync("Kajaani");
    }

    [Fact]
    public async Task WithoutScriptsThereIsThePlainTable()
    {
        await using var visit = await site.VisitAsync("municipalities", scripts: false);
        await Assertions.Expect(visit[Rows]).ToHaveCountAsync(308);
        await Assertions.Expect(visit[".filters"]).ToBeHiddenAsync();
        await Assertions.Expect(visit[".directory button"]).ToHaveCountAsync(0);
    }

    private static async Task<int[]> PopulationsAsync(Visit visit) =>
    [
        .. (await visit[Rows + " td:nth-of-type(2)"].AllTextContentsAsync())
            .Select(text => int.Parse(string.Concat(text.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture)),
    ];
}
