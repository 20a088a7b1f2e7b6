namespace UsoSite.Network.Tests;

public sealed class FeeTableViewTests
{
    private static readonly Season Season = Small.Season(2021, "web") with { TravelCostsExtra = true };

    private static readonly NetworkTables Decided = Small.Tables with
    {
        Seasons = [Season],
        Municipalities = [Small.Municipality("001", "Kylä")],
        Decisions =
        [
            Small.Decision("early", Season, 5000, joined: true, new DateOnly(2020, 1, 1)),
            Small.Decision("without-fee", Season, null, joined: true, new DateOnly(2020, 2, 1)),
            Small.Decision("proposal", Season, 6000, joined: false, new DateOnly(2020, 3, 1)),
            Small.Decision("other-season", Small.Season(2019), 5000, joined: true),
        ],
    };

    [Fact]
    public void ASeasonWithTiersShowsThemFromTheSmallestAndNoDecisions()
    {
        var view = From(Decided with { FeeTiers = [Small.Tier(Season, 9000, null, null), Small.Tier(Season, null, 8999, 8000)] });

        Assert.Equal([(null, 8999, "published", 16000), (9000, null, "unknown", null)], view.Tiers.Select(tier => (tier.Min, tier.Max, tier.State, tier.SeasonTotal)));
        Assert.Empty(view.Decided);
        Assert.Equal(["web"], view.TravelCostSources);
    }

    [Fact]
    public void ASeasonWithoutTiersShowsWhatItsDecisionsAndProposalsStateTheNewestFirst()
    {
        var view = From(Decided);

        Assert.Empty(view.Tiers);
        Assert.Equal([("proposal", 6000, false), ("early", 5000, true)], view.Decided.Select(d => (d.Id, d.Annual!.Value, d.Joined)));
        Assert.Equal(["web"], view.TravelCostSources);
    }

    [Fact]
    public void ASeasonOfWhichNothingIsKnownShowsNeither()
    {
        var view = From(Small.Tables with { Seasons = [Season] });

        Assert.Empty(view.Tiers);
        Assert.Empty(view.Decided);
    }

    [Fact]
    public void WithoutTravelCostsThereAreNoSourcesOfThem()
    {
        var silent = Season with { TravelCostsExtra = false };

        var view = FeeTableView.From(silent, Small.Network(Small.Tables with { Seasons = [silent] }));

        Assert.False(view.TravelCostsExtra);
        Assert.Empty(view.TravelCostSources);
        Assert.Equal(["web"], view.SeasonSources);
    }

    private static FeeTableView From(NetworkTables tables) => FeeTableView.From(Season, Small.Network(tables));
}
