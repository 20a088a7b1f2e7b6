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

        Assert.Equal(["tr attributes hidden"], touched);
    }

    /// <summary>What a letter takes grows with the rows that are laid out: those far from view are not, before, during and after filtering.</summary>
    [Theory]
    [InlineData(412)]
    [InlineData(1280)]
    public async Task RowsOutOfViewAreNotLaidOut(int width)
    {
        await using var visit = await site.VisitAsync("municipalities", width: width);
        foreach (var (typed, rows) in new[] { ("", 308), ("k", 140), ("", 308) })
        {
            await visit["[name=haku]"].FillAsync(typed);
            await Assertions.Expect(visit[Rows]).ToHaveCountAsync(rows);
            var laidOut = await visit.Page.EvaluateAsync<int>(
                """
                () => new Promise(done => requestAnimationFrame(() => setTimeout(() => done(
                  [...document.querySelectorAll('.directory tbody tr:not(.group, [hidden])')].filter(row => row.cells[1].firstChild.checkVisibility({ contentVisibilityAuto: true })).length))))
                """);

            Assert.InRange(laidOut, 0, 100);
        }
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
        await visit[".filters button"].First.ClickAsync();
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

    /// <summary>By the keyboard, with the figures of the tables: what the page shows, in the order in which it shows it, and nothing else.</summary>
    [Theory]
    [InlineData("fi", false, "kunnat-rajattu-maakunta-18-luokka-9000.csv", "205,Kajaani,18,Kainuu,", "Tiedosto {0}: 2 kuntaa.")]
    [InlineData("sv", true, "kommuner-urval-maakunta-18-luokka-9000.csv", "205,Kajana,18,Kajanaland,", "Filen {0}: 2 kommuner.")]
    public async Task TheRowsThatAreShownAreDownloaded(string language, bool fromDisk, string file, string first, string said)
    {
        await using var visit = await site.VisitAsync("municipalities", language, fromDisk: fromDisk, query: "?maakunta=18&luokka=9000&jarjestys=-asukasluku");
        await Assertions.Expect(visit[Rows]).ToHaveCountAsync(2);
        var lines = await DownloadAsync(visit, file);

        Assert.Equal("code,name,region,region_name,population,population_date,tier_from,fee_season,annual_fee_eur,fee_state,member_seasons,registered_seasons", lines[0]);
        Assert.Equal(await visit[Names].AllTextContentsAsync(), lines[1..].Select(line => line.Split(',')[1]));
        Assert.StartsWith(first, lines[1], StringComparison.Ordinal);
        await Assertions.Expect(visit[".filters [role=status]"].Last).ToHaveTextAsync(string.Format(CultureInfo.InvariantCulture, said, file));
    }

    [Fact]
    public async Task WithoutFiltersAllRowsAreDownloadedWithTheFiguresOfTheTables()
    {
        await using var visit = await site.VisitAsync("municipalities");
        await Assertions.Expect(visit[Count]).ToContainTextAsync("308");
        var rows = (await DownloadAsync(visit, "kunnat.csv"))[1..].Select(line => line.Split(',')).ToDictionary(cells => cells[0]);
        var directory = (DirectoryView)site.Find("municipalities").View.Make();

        Assert.Equal(308, rows.Count);
        foreach (var expected in directory.Letters.SelectMany(letter => letter.Municipalities))
        {
            var row = rows[expected.Municipality.Code];
            Assert.Equal(
                [
                    expected.Municipality.Name.Fi, expected.Region.Code, expected.Region.Name.Fi, Text(expected.Residents), $"{directory.PopulationDate:yyyy-MM-dd}",
                    expected.Tier is { } tier ? Text(tier.Min ?? 0) : "", directory.FeeSeason.Id, Text(expected.Fee.Annual), expected.Fee.State,
                    Seasons(expected, confirmed: true), Seasons(expected, confirmed: false),
                ],
                row[1..]);
        }

        static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
        static string Seasons(MunicipalityRowView row, bool confirmed) =>
            string.Join(' ', row.Memberships.Where(membership => membership.Confirmed == confirmed).Select(membership => membership.Season.Id));
    }

    [Fact]
    public async Task WithoutScriptsThereIsThePlainTable()
    {
        await using var visit = await site.VisitAsync("municipalities", scripts: false);
        await Assertions.Expect(visit[Rows]).ToHaveCountAsync(308);
        await Assertions.Expect(visit[".filters"]).ToBeHiddenAsync();
        await Assertions.Expect(visit[".directory button"]).ToHaveCountAsync(0);
    }

    /// <summary>The lines of the file that the keyboard asks for.</summary>
    private static async Task<string[]> DownloadAsync(Visit visit, string file)
    {
        await visit[".filters button"].Last.FocusAsync();
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.PressAsync("Enter"));
        Assert.Equal(file, download.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        var text = new System.Text.UTF8Encoding(false, true).GetString(bytes);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.NotEqual('\uFEFF', text[0]);
        return text[..^1].Split('\n');
    }

    private static async Task<int[]> PopulationsAsync(Visit visit) =>
    [
        .. (await visit[Rows + " td:nth-of-type(2)"].AllTextContentsAsync())
            .Select(text => int.Parse(string.Concat(text.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture)),
    ];
}
