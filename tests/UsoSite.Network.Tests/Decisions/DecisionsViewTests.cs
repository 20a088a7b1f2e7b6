namespace UsoSite.Network.Tests;

/// <summary>The order of decisions, their totals, notes and disagreements.</summary>
public sealed class DecisionsViewTests
{
    private static readonly Season Old = Small.Season(2021);
    private static readonly Season New = Small.Season(2023);

    [Fact]
    public void TheNewestFirstAndThoseWithoutADateLastTheNewestSeasonFirst() => Assert.Equal(
        ["late", "early", "undated-new", "undated-old"],
        View(
            Small.Decision("undated-old", Old, 9000, joined: true),
            Small.Decision("early", New, 9000, joined: true, new DateOnly(2022, 12, 1)),
            Small.Decision("undated-new", New, 9000, joined: true),
            Small.Decision("late", Old, 9000, joined: true, new DateOnly(2023, 1, 1))).Rows.Select(row => row.Decision.Id));

    [Fact]
    public void OfOneDayTheMunicipalitiesInTheOrderOfTheAlphabet() => Assert.Equal(
        ["kylä", "ähtäri"],
        View(
            Small.Decision("ähtäri", New, 9000, joined: true) with { Municipality = new MunicipalityCode("002") },
            Small.Decision("kylä", New, 9000, joined: true)).Rows.Select(row => row.Decision.Id));

    [Theory]
    [InlineData(9000, null, 18000, false)]
    [InlineData(9000, 17500, 17500, true)]
    [InlineData(null, 17500, 17500, true)]
    [InlineData(null, null, null, false)]
    public void TheTotalIsTheStatedOneElseThatOfTheYears(int? annual, int? stated, int? total, bool isStated)
    {
        var decision = Assert.Single(View(Small.Decision("a", New, annual, joined: true) with { TotalFee = stated }).Rows).Decision;

        Assert.Equal((annual, total, isStated), (decision.Annual, decision.SeasonTotal, decision.TotalStated));
    }

    [Theory]
    [InlineData("", true, "")]
    [InlineData("decision", true, "")]
    [InlineData("extract", true, "extract")]
    [InlineData("meeting", true, "meeting")]
    [InlineData("extract", false, "")]
    public void ADateThatIsNotTheDecisionsSaysWhatItIs(string kind, bool dated, string shown) => Assert.Equal(
        shown,
        Assert.Single(View(Small.Decision("a", New, 9000, joined: true, dated ? new DateOnly(2022, 12, 1) : null) with { DateKind = kind }).Rows).Decision.DateKind);

    [Fact]
    public void ANoteIsShownForEachDecisionWhoseSourceHasOne()
    {
        var view = View(
            Small.Decision("old", Old, 9000, joined: true, new DateOnly(2021, 1, 1)) with { Sources = ["web", "noted"] },
            Small.Decision("plain", Old, 9000, joined: true) with { Sources = ["web"] },
            Small.Decision("new", New, 9000, joined: false, new DateOnly(2023, 1, 1)) with { Sources = ["noted"] });

        Assert.Equal([("new", "noted", "osittain luettu"), ("old", "noted", "osittain luettu")], view.Notes.Select(note => (note.DecisionId, note.Source, note.Text.Fi)));
        Assert.All(view.Notes, note => Assert.Equal("Kylä", note.Municipality.Name.Fi));
    }

    [Fact]
    public void ADecisionShowsTheDisagreementsOnItsMunicipality()
    {
        var rows = View(
            Small.Decision("own", New, 9000, joined: true),
            Small.Decision("other", New, 9000, joined: true) with { Municipality = new MunicipalityCode("002") }).Rows;

        Assert.Equal(["own: name", "other: "], rows.Select(row => $"{row.Decision.Id}: {string.Join(' ', row.Disagreements.Select(one => one.Id))}"));
    }

    private static DecisionsView View(params Decision[] decisions) => DecisionsView.From(Small.Network(Small.Tables with
    {
        Sources = [.. Small.Tables.Sources, Small.Source("noted", "decision") with { Note = Small.Text("osittain luettu") }],
        Seasons = [Old, New],
        Municipalities = [Small.Municipality("001", "Kylä"), Small.Municipality("002", "Ähtäri")],
        Disagreements = [new Disagreement("name", false, [], Small.Village, ["name"], Small.Text("Nimi"), Small.Text("Nimiä on kaksi."), [], LocalText.Empty)],
        Decisions = decisions,
    }));
}
