namespace UsoSite.Browser.Tests.Calculator;

/// <summary>A reader whose municipality has no fee in the sources is helped on, alike in the box of the home page, in the calculator and on the municipality's page.</summary>
[Collection(BrowserCollection.Name)]
public sealed class UnknownFees(BuiltSite site)
{
    private const string Orivesi = "municipality/562";

    [Theory]
    [InlineData(1280, 720)]
    [InlineData(390, 844)]
    public async Task OneLookTellsWhatIsKnownFromWhenAndWhomToAsk(int width, int height)
    {
        await using var visit = await site.VisitAsync("home");
        await visit.Page.SetViewportSizeAsync(width, height);
        await visit.ChooseAsync("orives");
        await visit.ExpectAsync(".result-title", "Orivesi, kausi 2025–2026");

        foreach (var place in new[]
        {
            ".result-title", ".result .fee-missing", ".result .facts > div >> nth=0", ".result .facts > div >> nth=-1",
            ".result .fee-note a[rel]", ".result [data-copies=question]",
        })
        {
            var box = (await visit[place].BoundingBoxAsync())!;
            Assert.True(box.Y >= 0 && box.Y + box.Height <= height, $"{place} is at {box.Y} to {box.Y + box.Height} of {height}.");
        }
    }

    /// <summary>The calculator asks for more, and answers in the first look at a screen all the same.</summary>
    [Theory]
    [InlineData("orives", "Orivesi, kausi 2025–2026", ".result .fee-missing")]
    [InlineData("kajaa", "Kajaani, kausi 2025–2026", ".result .fee-amount")]
    [InlineData("mäntyh", "Mäntyharju, kausi 2025–2026", ".result .fee-state, .result .fee-missing")]
    public async Task TheCalculatorAnswersBesideItsFieldInTheFirstLook(string typed, string title, string answer)
    {
        await using var visit = await site.VisitAsync("calculator");
        await visit.Page.SetViewportSizeAsync(1280, 720);
        await visit.ChooseAsync(typed);
        await visit.ExpectAsync(".result-title", title);
        var field = (await visit[CalculatorPage.Municipality].BoundingBoxAsync())!;

        foreach (var place in new[] { ".result-title", answer, ".result .facts > div >> nth=0" })
        {
            var box = (await visit[place].First.BoundingBoxAsync())!;
            Assert.True(box.Y >= 0 && box.Y + box.Height <= 720, $"{place} is at {box.Y} to {box.Y + box.Height} of 720.");
            Assert.True(box.X > field.X + field.Width, $"{place} is at {box.X}, not beside the field.");
        }
    }

    /// <summary>Where the organiser has a Swedish page of the network, readers of Swedish are led to it.</summary>
    [Theory]
    [InlineData("fi", "https://www.kuntaliitto.fi/")]
    [InlineData("sv", "https://www.kommunforbundet.fi/")]
    [InlineData("en", "https://www.kuntaliitto.fi/")]
    public async Task WhomToAskIsInTheReadersLanguage(string language, string organiser)
    {
        await using var visit = await site.VisitAsync(Orivesi, language);
        Assert.StartsWith(organiser, await visit[".fee .fee-note a[rel]"].First.GetAttributeAsync("href"), StringComparison.Ordinal);
        await visit.GoToAsync(site.Find("fee-card", language), "?kunta=562");
        await Assertions.Expect(visit[".result .fee-note a[rel]"].First).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^" + organiser));
    }

    [Fact]
    public async Task TheAnswerStandsBesideTheFieldAndMovesNothing()
    {
        await using var visit = await site.VisitAsync("home");
        var (field, answer) = ((await visit[CalculatorPage.Municipality].BoundingBoxAsync())!, (await visit[".answer-slot"].BoundingBoxAsync())!);
        Assert.True(field.X + field.Width < answer.X);

        foreach (var name in new[] { "orives", "kajaa", "kuopi", "mäntyh" })
        {
            await visit.ChooseAsync(name);
            await Assertions.Expect(visit[".result .fee"]).ToBeVisibleAsync();
            Assert.InRange((await visit[".answer-slot"].BoundingBoxAsync())!.Height, answer.Height - 1, answer.Height + 60);
        }
    }

    [Theory]
    [InlineData("fi", "562")]
    [InlineData("sv", "562")]
    [InlineData("en", "562")]
    [InlineData("fi", "297")]
    [InlineData("fi", "623")]
    [InlineData("sv", "091")]
    public async Task TheThreePlacesSayTheSame(string language, string code)
    {
        await using var visit = await site.VisitAsync("calculator", language, query: $"?kunta={code}&kausi=2025-2026");
        await Assertions.Expect(visit[".result .question-text"]).ToHaveCountAsync(1);
        var calculator = (await visit.WordsAsync(".result .fee-missing"), await HelpAsync(visit), await visit.WordsAsync(".result .question-text"));

        await visit.GoToAsync(site.Find($"municipality/{code}", language));
        var page = (await visit.WordsAsync(".fee .fee-missing"), await HelpAsync(visit), await visit.WordsAsync(".fee .question-text"));
        var name = await visit.Heading.TextContentAsync();
        await visit.GoToAsync(site.Find("home", language));
        await visit[CalculatorPage.Municipality].FillAsync(name!);
        await visit.PressAsync("Enter");
        await Assertions.Expect(visit[".result .question-text"]).ToHaveCountAsync(1);
        var home = (await visit.WordsAsync(".result .fee-missing"), await HelpAsync(visit), await visit.WordsAsync(".result .question-text"));

        Assert.Equal(page, calculator);
        Assert.Equal(page, home);
    }

    [Fact]
    public async Task TheOwnLastFeeThatOfTheTierAndTheNextTierAreToldWithTheirSources()
    {
        await using var visit = await site.VisitAsync("calculator", query: "?kunta=562&kausi=2025-2026");
        await visit.ExpectAsync(".result .facts", "9 000 €");

        string[] expected =
        [
            "Kunnan päätöksen mukaan, kausi 2023–2024: 9 000 € vuodessa",
            "Luokan julkaistu maksu, kausi 2021–2022: 8 000 € vuodessa alle 9 000 asukasta",
            "Lähin muu luokka, kausi 2025–2026: 12 000 € vuodessa 9 000–45 000 asukasta, ",
        ];
        Assert.All(expected.Zip((await HelpAsync(visit)).Split('|')), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.True(await visit[".result .facts .source"].CountAsync() >= 3);
    }

    [Theory]
    [InlineData("calculator", "?kunta=562&kausi=2025-2026")]
    [InlineData(Orivesi, "")]
    public async Task TheQuestionIsCopiedByKeyboard(string page, string query)
    {
        await using var visit = await site.VisitAsync(page, query: query);
        await visit.GrantAsync("clipboard-read", "clipboard-write");
        await visit.TabToAsync("[data-copies=question]");
        await visit.PressAsync("Enter");

        await visit.ExpectAsync(".question [role=status]", "Kysymys on kopioitu.");
        var copied = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith("USO-verkoston osallistumismaksu kaudella 2025–2026\nKunta: Orivesi\nAsukasluku: ", copied, StringComparison.Ordinal);
        Assert.Contains("\n- Mikä on kunnan vuosimaksu?\n- Lisätäänkö maksuun arvonlisävero?\n- Minkä päivän asukasluku", copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutScriptsThePageOfTheMunicipalitySaysItAll()
    {
        await using var visit = await site.VisitAsync(Orivesi, scripts: false);
        await visit[".fee summary"].ClickAsync();

        await visit.ExpectAsync(".fee .question-text", "Kunta: Orivesi");
        await Assertions.Expect(visit["[data-copies]"]).ToBeHiddenAsync();
        await Assertions.Expect(visit[".fee .fee-note a"].First).ToHaveAttributeAsync("href", "https://www.kuntaliitto.fi/laki/kunnan-toimielimet-ja-johtaminen/kunnan-johtaminen/uuden-sukupolven-organisaatiot");
    }

    [Fact]
    public async Task OnlyTheNewestSeasonIsAskedAbout()
    {
        await using var visit = await site.VisitAsync("calculator", query: "?kunta=562&kausi=2011-2012");
        await visit.ExpectAsync(".result .fee-missing", "Kauden 2011–2012 maksua ei ole lähteissä");

        await Assertions.Expect(visit[".result .question-text"]).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task ABoundaryNearThePopulationIsToldThatOfAKnownFeeToo()
    {
        await using var visit = await site.VisitAsync("calculator", query: "?kunta=562&kausi=2021-2022");

        await visit.ExpectAsync(".result .fee-note >> nth=0", "Luokan raja on 9 asukkaan päässä: varmista, minkä päivän asukasluku ratkaisee.");
    }

    private static Task<string> HelpAsync(Visit visit) => visit.Page.EvaluateAsync<string>(
        """
        () => [...document.querySelectorAll('.fee .facts > div')].slice(0, 4).map(fact => {
          const copy = fact.cloneNode(true);
          copy.querySelectorAll('.source').forEach(mark => mark.remove());
          return [...copy.children].map(part => part.textContent.replace(/[\s\u2060]+/g, ' ').trim()).join(': ');
        }).join('|')
        """);
}
