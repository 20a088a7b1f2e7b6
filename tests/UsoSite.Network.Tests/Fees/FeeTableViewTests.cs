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
    public void ADecisionWithoutFeeIsNotAmongTheFees()
    {
        var season = Small.Season(2021, "web");
        var network = Small.Network(Small.Tables with
        {
            Seasons = [season],
            Municipalities = [Small.Municipality("001", "Kylä")],
            Decisions = [Small.Decision("d", season, null, joined: true)],
        });

        Assert.Empty(FeeTableView.From(season, network).Paid);
        Assert.Equal(["web"], FeeTableView.From(season, network).TravelCostSources);
    }

    private static FeeTableView Of(string season) => FeeTableView.From(Shipped.Network.Season(new SeasonId(season)), Shipped.Network);
}
