using UsoSite.Generator.Documents;

namespace UsoSite.Network.Tests;

public sealed class DraftViewTests
{
    private static readonly Season Older = Small.Season(2021, "older-season") with { LeadTopic = Small.Text("Sillat") };
    private static readonly Season Newest = Small.Season(2023, "season") with { LeadTopic = Small.Text("Siilot") };
    private static readonly Decision Own = Small.Decision("own", Newest, 8000, joined: true) with { Sources = ["own-decision"] };

    private static readonly NetworkTables Tables = Small.Tables with
    {
        Sources = [.. "own-decision tier older-tier population source-of-population older-season season offering older-offering topic member vat".Split(' ').Select(id => Small.Source(id, "web"))],
        Seasons = [Older, Newest],
        Municipalities = [Small.Municipality("001", "Kylä")],
        Population = [Small.Population("001", 2022, 100), Small.Population("001", 2020, 100)],
        FeeTiers = [Small.Tier(Older, null, null, 7000) with { Sources = ["older-tier"] }, Small.Tier(Newest, null, null, 8000) with { Sources = ["tier"] }],
        Topics = [new Topic("topic", Newest.Id, "", 1, "", Small.Text("Teema"), ["topic"], Small.At)],
        Offerings = [Small.Offering("paja", "municipality", 1)],
        SeasonOfferings = [Small.Offered(Older, "paja", 4, "season", "older-offering"), Small.Offered(Newest, "paja", 5, "season", "offering")],
        Memberships = [Small.Membership("001", Older, true, "member"), Small.Membership("001", Newest, true, "member")],
        Decisions = [Own],
    };

    [Fact]
    public void SourcesAreNumberedInTheOrderOfTheText()
    {
        var other = Small.Decision("other", Newest, 9000, joined: true) with { VatExcluded = true, Sources = ["vat"], Municipality = new MunicipalityCode("002") };

        var view = Of(Tables with { Municipalities = [.. Tables.Municipalities, Small.Municipality("002", "Pitäjä")], Decisions = [Own, other] });

        Assert.Equal(
            ["season", "topic", "member", "older-tier", "tier", "own-decision", "older-season", "older-offering", "offering", "source-of-population", "vat"],
            view.References.Select(reference => reference.Source.Id));
        Assert.Equal(Enumerable.Range(1, 11), view.References.Select(reference => reference.Number));
    }

    [Fact]
    public void AMembershipGivesItsSourcesWhereThereIsNoDecision()
    {
        Assert.Empty(Of(Tables).MembershipSources);
        Assert.Equal(["member"], Of(Tables with { Decisions = [] }).MembershipSources);
        Assert.Empty(Of(Tables with { Decisions = [], Memberships = [] }).MembershipSources);
    }

    [Fact]
    public void EarlierSeasonsAreNamedByTheirYearsWithTheKindOfMembership()
    {
        var view = Of(Tables with { Memberships = [Small.Membership("001", Older, false, "member")] });

        var earlier = Assert.Single(view.Earlier);
        Assert.Equal(("2021–2022", "registered"), (earlier.Years, earlier.State));
        Assert.Equal("member", Of(Tables).Earlier[0].State);
    }

    [Fact]
    public void TheFeesOfBothSeasonsAreCompared()
    {
        var view = Of(Tables);

        Assert.Equal((8000, 7000, "changed"), (view.Fee.Annual!.Value, view.PreviousFee!.Annual!.Value, view.FeeChange));
        Assert.Null(Of(Tables with { Seasons = [Newest], FeeTiers = [], SeasonOfferings = [], Memberships = [] }).PreviousFee);
    }

    [Fact]
    public void APopulationThatIsNotKnownHasNoSources() => Assert.Empty(Of(Tables with { Population = [] }).Fee.PopulationSources);

    [Fact]
    public void OfTheSeasonBeforeLeadTopicOfferingsAndTravelCostsAreShown() =>
        Assert.Equal(["lead-theme", "offering"], Of(Tables).Shared.Changes.Select(row => row.Aspect));

    [Fact]
    public void TheFirstSeasonHasNoChanges()
    {
        var shared = DraftSeasonView.From(Newest, Small.Network(Tables with { Seasons = [Newest], FeeTiers = [], SeasonOfferings = [], Memberships = [] }));

        Assert.Null(shared.Previous);
        Assert.Empty(shared.Changes);
    }

    [Fact]
    public void OnlyAFormerMemberIsShownWhatDiffersFromTheSeasonBefore()
    {
        Assert.True(Of(Tables).Compares);
        Assert.False(Of(Tables with { Memberships = [] }).Compares);
    }

    [Fact]
    public void AnOfferingThatIsNotListedIsExplained()
    {
        var whole = Tables with
        {
            Seasons = [Older, Newest with { OfferingsComplete = true }],
            SeasonOfferings = [Small.Offered(Older, "seminaari", 4, "season", "older-offering"), Tables.SeasonOfferings[1]],
            Offerings = [.. Tables.Offerings, Small.Offering("seminaari", "network", 1)],
        };

        Assert.False(Of(Tables).AnyNotListed);
        Assert.True(Of(whole).AnyNotListed);
    }

    [Fact]
    public void RolesWithSourcesOfTheirOwnCiteThemOneByOne()
    {
        Statement One(string id, params string[] sources) => new(id, "role", null, "", "", 1, Small.Text(id), sources);
        DraftStatementsView Roles(params Statement[] statements) => DraftSeasonView.From(Newest, Small.Network(Tables with { Statements = statements })).Roles!;

        var different = Roles(One("a", "member"), One("b", "member", "topic"));
        Assert.False(different.Alike);
        Assert.Equal(["member", "member topic"], different.Texts.Select(text => string.Join(' ', text.Sources)));
        Assert.True(Roles(One("a", "topic", "member"), One("b", "member", "topic")).Alike);
    }

    [Fact]
    public void VatIsSaidByTheDecisionsThatExcludeIt() => Assert.Equal(
        ["own-decision"],
        DraftSeasonView.From(Newest, Small.Network(Tables with { Decisions = [Own with { VatExcluded = true }, Own with { Id = "other", Sources = ["vat"] }] })).VatSources);

    private static DraftView Of(NetworkTables tables)
    {
        var network = Small.Network(tables);
        return DraftView.From(new Draft(network.Municipalities[0], network.NewestSeason, network), DraftSeasonView.From(network.NewestSeason, network), network, new DocumentForm("draft/document", "/luonnos.txt", "/luonnos.docx"));
    }
}
