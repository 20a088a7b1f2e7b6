namespace UsoSite.Network.Tests;

public sealed class SeasonFactsTests
{
    private static readonly Season Season = Small.Season(2023, "season");

    private static readonly NetworkTables Tables = Small.Tables with
    {
        Seasons = [Season],
        Municipalities = [Small.Municipality("001", "Kylä"), Small.Municipality("002", "Alue")],
        Offerings = [Small.Offering("paja", "municipality", 1), Small.Offering("seminaari", "network", 1)],
    };

    private static readonly Topic Topic = new("topic", Season.Id, "", 1, "", Small.Text("Teema"), ["web"], Small.At);

    [Fact]
    public void WhatTheSourcesDoNotMentionIsMissing()
    {
        var facts = Of(Tables);

        Assert.All(
            [facts.LeadTopic, facts.Topics, facts.TravelCosts, facts.DecidedFees, facts.MemberCounts, facts.KnownMembers, facts.Offering(Tables.Offerings[0]), facts.Fee(null)],
            fact => Assert.Same(FactView.Missing, fact));
    }

    [Fact]
    public void TopicsHaveTheSourcesOfEachOnceAndAreCompleteWhereTheDataSaysSo()
    {
        var partial = Of(Tables with { Topics = [Topic, Topic with { Id = "b", Name = Small.Text("Toinen"), Sources = ["web", "decision"] }] }).Topics;
        var whole = Of(Tables with { Topics = [Topic] }, Season with { TopicsComplete = true }).Topics;

        Assert.Equal(["Teema", "Toinen"], partial.Items.Select(item => item.Fi));
        Assert.Equal(["web", "decision"], partial.Sources);
        Assert.Equal((false, true), (partial.Complete, whole.Complete));
    }

    [Fact]
    public void AnOfferingIsNotListedWhereTheOthersAreDescribedAsAWhole()
    {
        Assert.Same(FactView.NotListed, Of(Tables, Season with { OfferingsComplete = true }).Offering(Tables.Offerings[1]));
        Assert.Same(FactView.Missing, Of(Tables).Offering(Tables.Offerings[1]));
    }

    [Fact]
    public void AFeeIsThatOfTheSameRangeOnly()
    {
        var facts = Of(Tables with { FeeTiers = [Small.Tier(Season, null, 8999, null), Small.Tier(Season, 9000, null, 12000)] });

        Assert.Equal([("fee-unknown", null), ("fee", 12000), ("other-tiers", null)], new[] { new TierRange(null, 8999), new(9000, null), new(10000, null) }
            .Select(range => facts.Fee(range)).Select(fact => (fact.Shape, fact.Amount)));
    }

    [Fact]
    public void AFeeSaysThatTheBoundsOfItsTierAreInferred()
    {
        var facts = Of(Tables with { FeeTiers = [Small.Tier(Season, null, 8999, null) with { BoundsInferred = true }, Small.Tier(Season, 9000, null, 12000)] });

        Assert.Equal([true, false], new[] { new TierRange(null, 8999), new(9000, null) }.Select(range => facts.Fee(range).Inferred));
    }

    [Fact]
    public void MembersAreCountedByEvidence()
    {
        var members = Of(Tables with { Memberships = [Small.Membership("001", Season, true, "web"), Small.Membership("002", Season, false, "web", "decision")] }).KnownMembers;

        Assert.Equal((1, 1, false), (members.Amount!.Value, members.Registered, members.Complete));
        Assert.Equal(["web", "decision"], members.Sources);
    }

    [Fact]
    public void AFactIsMarkedWithTheDisagreementsOfItsSeasonAndTopic()
    {
        var facts = Of(Tables with
        {
            Decisions = [Small.Decision("d", Season, 9000, joined: true)],
            MemberCounts = [new MemberCount(Season.Id, 30, "exact", null, [], ["web"], Small.At)],
            Disagreements = [Disagreement("number", "2023-2024"), Disagreement("fee", "2023-2024"), Disagreement("members", "2023-2024"), Disagreement("number", "2021-2022")],
        });

        Assert.Equal(["number-2023-2024"], facts.Ordinal.Disagreements.Select(mark => mark.Id));
        Assert.Equal(["fee-2023-2024"], facts.DecidedFees.Disagreements.Select(mark => mark.Id));
        Assert.Equal(["members-2023-2024"], facts.MemberCounts.Disagreements.Select(mark => mark.Id));
    }

    private static Disagreement Disagreement(string topic, string season) =>
        new($"{topic}-{season}", false, [season], null, [topic], Small.Text(topic), Small.Text(topic), [], LocalText.Empty);

    private static SeasonFacts Of(NetworkTables tables, Season season) => new(season, Small.Network(tables with { Seasons = [season] }));

    private static SeasonFacts Of(NetworkTables tables) => new(Season, Small.Network(tables));
}
