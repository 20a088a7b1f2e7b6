namespace UsoSite.Network.Tests;

public sealed class MunicipalityRecordsViewTests
{
    private static readonly Season First = Small.Season(2019);
    private static readonly Season Second = Small.Season(2021);
    private static readonly Season Third = Small.Season(2023);
    private static readonly Municipality Village = Small.Municipality("001", "Kylä");

    [Fact]
    public void OnlySeasonsOfWhichAnythingIsKnownAreListedNewestFirst()
    {
        var seasons = Records(Small.Tables with
        {
            Memberships = [Small.Membership("001", First, true, "web")],
            Decisions = [Small.Decision("proposal", Third, 9000, joined: false)],
        }).Seasons;

        Assert.Equal(["2023-2024", "2019-2020"], seasons.Select(season => season.Season.Id));
        Assert.Equal([["proposal"], []], seasons.Select(season => season.Decisions.Select(own => own.Decision.Id)));
    }

    [Theory]
    [InlineData(true, null, "member")]
    [InlineData(false, null, "registered")]
    [InlineData(false, true, "registered")]
    [InlineData(null, true, "member")]
    [InlineData(null, false, "proposed")]
    public void TheStateIsThatOfTheMembershipElseOfTheDecision(bool? confirmed, bool? joined, string state)
    {
        var season = Records(Small.Tables with
        {
            Memberships = confirmed is { } member ? [Small.Membership("001", Second, member, "web")] : [],
            Decisions = joined is { } outcome ? [Small.Decision("decision", Second, 9000, outcome)] : [],
        }).Seasons.Single();

        Assert.Equal(state, season.State);
        Assert.Equal(confirmed is null ? [] : ["web"], season.Sources);
    }

    [Fact]
    public void OfSeveralDecisionsOneThatJoinsMakesAMember() => Assert.Equal("member", Records(Small.Tables with
    {
        Decisions = [Small.Decision("proposal", Second, 9000, joined: false), Small.Decision("decision", Second, 9000, joined: true)],
    }).Seasons.Single().State);

    [Theory]
    [InlineData("date", "own", "", "")]
    [InlineData("fee", "", "own", "")]
    [InlineData("vat", "", "", "own")]
    [InlineData("name", "", "", "")]
    public void ADisagreementMarksTheFigureThatItIsAbout(string topic, string date, string fee, string vat)
    {
        var decision = Records(Small.Tables with
        {
            Decisions = [Small.Decision("decision", Second, 9000, joined: true) with { VatExcluded = true }],
            Disagreements = [Disagreement("own", topic, "decision") with { Municipality = Village.Code }, Disagreement("other", "date", "web") with { Municipality = Village.Code }],
        }).Seasons.Single().Decisions.Single();

        Assert.Equal((date, fee, vat), (Ids(decision.DateMarks), Ids(decision.FeeMarks), Ids(decision.VatMarks)));
    }

    [Fact]
    public void ADecisionThatDoesNotMentionVatHasNoMarkOfIt() => Assert.Empty(Records(Small.Tables with
    {
        Decisions = [Small.Decision("decision", Second, 9000, joined: true)],
        Disagreements = [Disagreement("own", "vat", "decision")],
    }).Seasons.Single().Decisions.Single().VatMarks);

    [Fact]
    public void ACompleteListOfMembersTellsWhetherItNamesTheMunicipality()
    {
        var (named, unnamed) = (First with { MembersComplete = true }, Third with { MembersComplete = true, Sources = ["web"] });
        var lists = Records(Small.Tables with
        {
            Seasons = [named, unnamed],
            Memberships = [Small.Membership("001", named, true, "brochure"), Small.Membership("002", unnamed, true, "brochure")],
        }).MemberLists;

        Assert.Equal([("2023-2024", false), ("2019-2020", true)], lists.Select(list => (list.Season.Id, list.Named)));
        Assert.All(lists, list => Assert.Equal(["brochure"], list.Sources));
    }

    private static string Ids(IEnumerable<DisagreementRef> marks) => string.Join(' ', marks.Select(mark => mark.Id));

    private static Disagreement Disagreement(string id, string topic, string source) =>
        new(id, false, [], null, [topic], Small.Text("Aihe"), Small.Text("Väite"), [source], LocalText.Empty);

    private static MunicipalityRecordsView Records(NetworkTables tables)
    {
        var network = Small.Network(tables with
        {
            Seasons = tables.Seasons.Count > 0 ? tables.Seasons : [First, Second, Third],
            Municipalities = [Village, Small.Municipality("002", "Kaupunki")],
        });
        return MunicipalityRecordsView.From(Village, network, MemberList.AllComplete(network));
    }
}
