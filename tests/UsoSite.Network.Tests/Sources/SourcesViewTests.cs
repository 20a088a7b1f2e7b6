namespace UsoSite.Network.Tests;

/// <summary>The order of sources, what rests on them, and the disagreements between them.</summary>
public sealed class SourcesViewTests
{
    private static readonly Season Season = Small.Season(2023);

    [Fact]
    public void KindsInTheirOrderEachFromTheNewestAndThoseWithoutADateLast()
    {
        Source[] sources =
        [
            Small.Source("data", "dataset"), Small.Source("undated", "decision") with { Date = null }, Small.Source("old", "decision") with { Date = new PartialDate(2019, null) },
            Small.Source("page", "web"), Small.Source("report", "report"), Small.Source("new", "decision") with { Date = PartialDate.On(new DateOnly(2024, 1, 1)) }, Small.Source("leaflet", "brochure"),
        ];

        Assert.Equal(
            ["decision: new old undated", "brochure: leaflet", "report: report", "web: page", "dataset: data"],
            View(Small.Tables with { Sources = sources }).Groups.Select(kind => $"{kind.Kind}: {string.Join(' ', kind.Sources.Select(source => source.Id))}"));
    }

    [Fact]
    public void ASourceListsTheDecisionsThatNameItFromTheNewest()
    {
        var view = View(Small.Tables with
        {
            Seasons = [Season],
            Municipalities = [Small.Municipality("001", "Kylä")],
            Decisions =
            [
                Small.Decision("old", Season, 9000, joined: true, new DateOnly(2022, 1, 1)), Small.Decision("new", Season, 9000, joined: true, new DateOnly(2023, 1, 1)),
                Small.Decision("other", Season, 9000, joined: true) with { Sources = ["web"] },
            ],
        });

        Assert.Equal(["new", "old"], Source(view, "decision").Decisions.Select(decision => decision.Id));
        Assert.Equal(["other"], Source(view, "web").Decisions.Select(decision => decision.Id));
        Assert.Empty(Source(view, "brochure").Decisions);
    }

    [Theory]
    [InlineData("https://www.example.org/page/", "www.example.org/page")]
    [InlineData("http://example.org", "example.org")]
    [InlineData("", "")]
    public void AnAddressIsShownWithoutItsScheme(string url, string shown) =>
        Assert.Equal(shown, Source(View(Small.Tables with { Sources = [Small.Source("web", "web") with { Url = url }] }), "web").ShownUrl);

    [Theory]
    [InlineData("", "12/2022", "12/2022")]
    [InlineData("", "", null)]
    [InlineData("https://example.org/", "12/2022", null)]
    public void ADecisionWithoutAnAddressIsAskedForByItsCaseNumber(string url, string caseNumber, string? asked)
    {
        var view = View(Small.Tables with
        {
            Seasons = [Season],
            Sources = [Small.Source("decision", "decision") with { Url = url }],
            Municipalities = [Small.Municipality("001", "Kylä")],
            Decisions = [Small.Decision("one", Season, 9000, joined: true) with { CaseNumber = caseNumber }],
        });

        Assert.Equal(asked, Source(view, "decision").AskByCase);
    }

    [Theory]
    [InlineData("brochure", "", "Järjestäjä")]
    [InlineData("brochure", "https://example.org/", "")]
    [InlineData("decision", "", "")]
    public void ABrochureWithoutAnAddressIsAskedForOfTheOrganisers(string kind, string url, string asked)
    {
        var view = View(Small.Tables with
        {
            Sources = [Small.Source("one", kind) with { Url = url }],
            Organisers = [new Organiser("organiser", Small.Text("Järjestäjä"), LocalText.Empty, "", "", Small.Text("https://example.org/network")), new Organiser("other", Small.Text("Toinen"), LocalText.Empty, "", "", LocalText.Empty)],
        });

        Assert.Equal(asked, string.Join(' ', Source(view, "one").AskOrganisers.Select(organiser => organiser.Name.Fi)));
    }

    [Fact]
    public void ADisagreementNamesItsSources()
    {
        var disagreement = Assert.Single(View(Small.Tables with
        {
            Disagreements = [new Disagreement("fee", false, [], null, ["fee"], Small.Text("Maksu"), Small.Text("Maksuja on kaksi."), ["web", "brochure"], Small.Text("Uudempi."))],
        }).Disagreements);

        Assert.Equal(("fee", "Maksu", "Maksuja on kaksi.", "Uudempi."), (disagreement.Id, disagreement.Subject.Fi, disagreement.Statement.Fi, disagreement.Treatment.Fi));
        Assert.Equal(["web", "brochure"], disagreement.Sources.Select(source => source.Id));
    }

    /// <summary>What rests on a source is counted in the tables of the base site, where brochure is the source of season 2021–2022.</summary>
    [Fact]
    public void TheRowsThatRestOnASourceAreCountedByTable()
    {
        var uses = new SourceUses(SmallSite.Site.Data);

        Assert.Equal(["seasons 1", "themes 2", "season_offerings 2", "fee_tiers 3"], uses.Tables("brochure").Where(use => use.Name is "seasons" or "themes" or "season_offerings" or "fee_tiers").Select(use => $"{use.Name} {use.Rows}"));
        Assert.Equal(SmallSite.Site.Data.Rows("regions").Count, uses.Tables("stat-regions-2026").Single(use => use.Name == "regions").Rows);
        Assert.Empty(uses.Tables("nobody"));
    }

    [Fact]
    public void TheSeasonsOfTheRowsAreListedFromTheNewest()
    {
        using var site = TestSite.Base().Replace("data/memberships.csv", "020,2023-2024,member,lehtola", "020,2023-2024,member,brochure lehtola");
        var uses = new SourceUses(SiteTables.Sound(site.Root));

        Assert.Equal([new SeasonId("2023-2024"), new SeasonId("2021-2022")], uses.Seasons("brochure"));
        Assert.Equal([new SeasonId("2023-2024")], uses.Seasons("lehtola"));
        Assert.Empty(uses.Seasons("stat-regions-2026"));
    }

    private static SourcesView View(NetworkTables tables) => SourcesView.From(new SourceUses(SmallSite.Site.Data), Small.Network(tables with
    {
        // The uses are those of the base site, whose seasons the sources of the same names lead to.
        Seasons = [Small.Season(2021), Season],
    }));

    private static SourceView Source(SourcesView view, string id) => view.Groups.SelectMany(kind => kind.Sources).Single(source => source.Id == id);
}
