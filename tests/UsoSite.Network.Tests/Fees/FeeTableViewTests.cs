namespace UsoSite.Network.Tests;

public sealed class FeeTableViewTests
{
    [Fact]
    public void ASeasonWithTiersShowsThemAndNoDecisions()
    {
        var view = Of("2025-2026");

        Assert.Equal(["unknown", "published", "unknown"], view.Tiers.Select(tier => tier.State));
        Assert.Empty(view.Paid);
        Assert.Equal(["kajaani", "ulvila"], view.TravelCostSources);
    }

    [Fact]
    public void ASeasonWithoutTiersShowsWhatDecisionsAndProposalsSay()
    {
        var view = Of("2019-2020");

        Assert.Empty(view.Tiers);
        Assert.Equal([("297", 17000, true), ("623", 9000, false)], view.Paid.Select(d => (d.Municipality.Code, d.Annual!.Value, d.Joined)).Order());
        Assert.False(view.TravelCostsExtra);
    }

    [Fact]
    public void ASeasonOfWhichNothingIsKnownShowsNeither()
    {
        var view = Of("2011-2012");

        Assert.Empty(view.Tiers);
        Assert.Empty(view.Paid);
    }

    [Fact]
    public void WhatDecisionsStateIsLeftOutWhereTiersAreKnown()
    {
        var season = Small.Season(2021, "web") with { TravelCostsExtra = true };
        var tables = Small.Tables with
        {
            Seasons = [season],
            Municipalities = [Small.Municipality("001", "Kylä")],
            Decisions = [Small.Decision("d", season, 5000, joined: true), Small.Decision("without-fee", season, null, joined: true)],
        };

        var decided = FeeTableView.From(season, Small.Network(tables));
        var published = FeeTableView.From(season, Small.Network(tables with { FeeTiers = [Small.Tier(season, 10, null, null), Small.Tier(season, null, 9, 1)] }));

        Assert.Equal(["d"], decided.Paid.Select(decision => decision.Id));
        Assert.Equal(["web"], decided.TravelCostSources);
        Assert.Empty(published.Paid);
        Assert.Equal([(null, 9, 2), (10, null, null)], published.Tiers.Select(tier => (tier.Min, tier.Max, tier.SeasonTotal)));
        Assert.Equal(["brochure"], published.TravelCostSources);
    }

    private static FeeTableView Of(string season) => FeeTableView.From(Shipped.Network.Season(new SeasonId(season)), Shipped.Network);
}
