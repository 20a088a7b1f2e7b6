using State = UsoSite.Network.SeasonComparisonState;

namespace UsoSite.Network.Tests;

public sealed class DraftTests
{
    private static readonly Season Older = Small.Season(2021);
    private static readonly Season Newest = Small.Season(2023);

    private static readonly NetworkTables Tables = Small.Tables with
    {
        Seasons = [Older, Newest],
        Municipalities = [Small.Municipality("001", "Kylä")],
    };

    [Theory]
    [InlineData(8000, 8000, State.Same)]
    [InlineData(8000, 9000, State.Changed)]
    [InlineData(null, 9000, State.NotComparable)]
    [InlineData(8000, null, State.NotComparable)]
    [InlineData(null, null, State.NotComparable)]
    public void AFeeComparesWithThatOfTheSeasonBeforeWhereBothAreKnown(int? before, int? now, State expected) => Assert.Equal(
        expected,
        Of(Tables with { Population = [Small.Population("001", 2020, 100)], FeeTiers = [Small.Tier(Older, null, null, before), Small.Tier(Newest, null, null, now)] }).FeeChange);

    [Fact]
    public void APublishedFeeDoesNotCompareWithOneOfADecision()
    {
        var tables = Tables with
        {
            Population = [Small.Population("001", 2020, 100)],
            FeeTiers = [Small.Tier(Newest, null, null, 8000)],
            Decisions = [Small.Decision("own", Older, 9000, joined: true)],
        };

        Assert.Equal(State.NotComparable, Of(tables).FeeChange);
        Assert.Equal(State.Changed, Of(tables with { FeeTiers = [], Decisions = [.. tables.Decisions, Small.Decision("new", Newest, 8000, joined: true)] }).FeeChange);
    }

    [Fact]
    public void TheFirstSeasonHasNothingToCompareWith()
    {
        var draft = Of(Tables with { Seasons = [Newest], Population = [Small.Population("001", 2022, 100)], FeeTiers = [Small.Tier(Newest, null, null, 8000)] });

        Assert.Equal((null, State.NotComparable), (draft.PreviousFee, draft.FeeChange));
    }

    [Theory]
    [InlineData(2022, false)]
    [InlineData(2021, true)]
    [InlineData(2023, false)]
    public void APopulationFromBeforeTheEndOfTheYearBeforeTheSeasonIsOlder(int year, bool older) =>
        Assert.Equal(older, Of(Tables with { Population = [Small.Population("001", year, 100)] }).Fee.HasOlderPopulation);

    [Theory]
    [InlineData(8571, null)]
    [InlineData(8572, 428)]
    [InlineData(8999, 1)]
    [InlineData(9000, 1)]
    [InlineData(9472, 473)]
    [InlineData(9473, null)]
    public void ATierIsNearWithinAShareOfThePopulation(int residents, int? expected) => Assert.Equal(
        expected,
        Of(Tables with
        {
            Population = [Small.Population("001", 2022, residents)],
            FeeTiers = [Small.Tier(Newest, null, 8999, 8000), Small.Tier(Newest, 9000, null, 9000)],
        }).ResidentsToNearTier);

    [Fact]
    public void WithoutTiersOrPopulationNoTierIsNear()
    {
        Assert.Null(Of(Tables with { Population = [Small.Population("001", 2022, 8999)] }).ResidentsToNearTier);
        Assert.Null(Of(Tables with { FeeTiers = [Small.Tier(Newest, null, 8999, 8000), Small.Tier(Newest, 9000, null, 9000)] }).ResidentsToNearTier);
    }

    [Theory]
    [InlineData(true, true, Participation.Joined, "joined")]
    [InlineData(true, null, Participation.Joined, "joined")]
    [InlineData(false, true, Participation.Member, "member")]
    [InlineData(false, false, Participation.Proposed, "proposed")]
    [InlineData(null, true, Participation.Member, "member")]
    [InlineData(null, false, Participation.Registered, "registered")]
    [InlineData(null, null, Participation.Unknown, "")]
    public void ADecisionCountsFirstThenAMemberAProposalAndASignUp(bool? joined, bool? confirmed, Participation expected, string name)
    {
        var draft = Of(Tables with
        {
            Decisions = joined is { } outcome ? [Small.Decision("own", Newest, 8000, outcome), Small.Decision("other", Older, 8000, joined: true)] : [],
            Memberships = confirmed is { } known ? [Small.Membership("001", Newest, known, "web")] : [],
        });

        Assert.Equal((expected, name), (draft.Participation, draft.Participation.Name()));
    }

    [Fact]
    public void AMembershipOfAnEarlierSeasonIsNoParticipationInThisOne()
    {
        var oldest = Small.Season(2019);
        var draft = Of(Tables with
        {
            Seasons = [oldest, Older, Newest],
            Memberships = [Small.Membership("001", oldest, true, "web"), Small.Membership("001", Older, false, "web"), Small.Membership("001", Newest, true, "web")],
        });

        Assert.Equal([Older, oldest], draft.EarlierMemberships.Select(membership => membership.Season));
        Assert.Equal(Newest, draft.Membership!.Season);
    }

    [Fact]
    public void TheFeeIsABlankWhereItIsNotKnown()
    {
        string[] fee = ["fee-2023", "fee-2024", "fee-total", "annual", "total"];
        Assert.Equal(fee, Of(Tables).Blanks.Select(blank => blank.Id).Intersect(fee));
        Assert.Empty(Of(Tables with { Decisions = [Small.Decision("own", Newest, 8000, joined: true)] }).Blanks.Select(blank => blank.Id).Intersect(fee));
    }

    [Fact]
    public void WhatTheSourcesDoNotTellOfTheSeasonIsABlank()
    {
        string[] asked = ["offer", "travel", "vat"];
        var told = Tables with
        {
            Seasons = [Older, Newest with { TravelCostsExtra = true }],
            Offerings = [Small.Offering("paja", "municipality", 1)],
            SeasonOfferings = [Small.Offered(Newest, "paja", 4, "season", "web")],
            Decisions = [Small.Decision("own", Newest, 8000, joined: true) with { VatExcluded = true }],
        };

        Assert.Equal(asked, Of(Tables).Blanks.Select(blank => blank.Name).Intersect(asked));
        Assert.Empty(Of(told).Blanks.Select(blank => blank.Name).Intersect(asked));
    }

    private static Draft Of(NetworkTables tables)
    {
        var network = Small.Network(tables);
        return new Draft(network.Municipalities[0], network.NewestSeason, network);
    }
}
