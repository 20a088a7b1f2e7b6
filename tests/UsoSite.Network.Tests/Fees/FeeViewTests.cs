namespace UsoSite.Network.Tests;

public sealed class FeeViewTests
{
    private static readonly Season Season = Small.Season(2021);

    [Fact]
    public void APublishedFeeHasItsTierItsSourcesAndTheDecision()
    {
        var network = Network(Small.Tier(Season, 9000, 45000, 12000), Small.Decision("own", Season, 12000, joined: true));

        var view = FeeView.From(network.FeeOf(Small.Village, Season), network);

        Assert.Equal(("published", 12000, 24000, 2), (view.State, view.Annual, view.SeasonTotal, view.FeeYears));
        Assert.Equal((9000, 45000, 12000), (view.Tier!.Min, view.Tier.Max, view.Tier.Annual));
        Assert.Equal(["brochure", "decision"], view.Sources);
        Assert.Equal("own", view.Decision!.Id);
        Assert.Equal((10000, new DateOnly(2020, 12, 31)), (view.Population!.Value, view.PopulationDate!.Value));
        Assert.Equal(1.2, view.PerResident!.Value, 6);
        Assert.False(view.TravelCostsExtra);
    }

    [Fact]
    public void ADecidedFeeHasTheTierWhoseFeeIsNotKnown()
    {
        var network = Network(Small.Tier(Season, 9000, 45000, null), Small.Decision("own", Season, 12000, joined: true));

        var view = FeeView.From(network.FeeOf(Small.Village, Season), network);

        Assert.Equal(("paid", 12000, 24000), (view.State, view.Annual, view.SeasonTotal));
        Assert.Equal(("unknown", null), (view.Tier!.State, view.Tier.Annual));
        Assert.Equal(["decision"], view.Sources);
    }

    [Fact]
    public void TheFeeOfANumberOfResidentsHasNeitherPopulationNorDecision()
    {
        var network = Network(Small.Tier(Season, 9000, 45000, 12000), Small.Decision("own", Season, 12000, joined: true));

        var view = FeeView.From(network.Schedule(Season.Id).FeeOf(9000), Season with { TravelCostsExtra = true });

        Assert.Equal(("published", 24000, 9000), (view.State, view.SeasonTotal, view.Tier!.Min));
        Assert.Equal(["brochure"], view.Sources);
        Assert.True(view.TravelCostsExtra);
        Assert.Null(view.Population);
        Assert.Null(view.PerResident);
        Assert.Null(view.Decision);
    }

    [Fact]
    public void ADecidedFeeWithoutTiersHasTheSourcesOfTheDecisionAndNoTier()
    {
        var view = Of("562", "2023-2024");

        Assert.Equal(("paid", 9000, 18000), (view.State, view.Annual, view.SeasonTotal));
        Assert.Null(view.Tier);
        Assert.Equal(["orivesi"], view.Sources);
    }

    [Fact]
    public void AnUnknownFeeOfAKnownTierHasNoFigureAnywhere()
    {
        var view = Of("562", "2025-2026");

        Assert.Equal(("unknown", null, null, null), (view.State, view.Annual, view.SeasonTotal, view.PerResident));
        Assert.Equal(("below", 9000), (view.Tier!.Shape, view.Tier.Bound!.Value));
        Assert.Equal(["kajaani"], view.Sources);
        Assert.Equal(8935, view.Population);
    }

    [Fact]
    public void AProposedFeeStaysUnknownAndItsSourceIsNotTheSourceOfAFee()
    {
        var view = Of("623", "2019-2020");

        Assert.Equal("unknown", view.State);
        Assert.Equal((9000, false, true), (view.Decision!.Annual!.Value, view.Decision.Joined, view.Decision.VatExcluded));
        Assert.Empty(view.Sources);
    }

    [Fact]
    public void BeforeTheFirstPopulationNothingIsKnown()
    {
        var view = Of("205", "2013-2014");

        Assert.Equal(("unknown", null, null), (view.State, view.Population, view.PopulationDate));
        Assert.Null(view.Tier);
    }

    [Fact]
    public void NoStateIsUsedBesideTheThree()
    {
        var network = Shipped.Network;
        var views = network.Municipalities.SelectMany(m => network.Seasons.Select(season => FeeView.From(network.FeeOf(m.Code, season), network))).ToArray();

        Assert.Equal(["paid", "published", "unknown"], views.Select(view => view.State).Distinct().Order());
        Assert.All(views, view =>
        {
            Assert.Equal(view.State == "unknown", view.Annual is null);
            Assert.Equal(view.Annual * 2, view.SeasonTotal);
            Assert.True(view.Annual is null || view.Sources.Count > 0);
        });
    }

    [Theory]
    [InlineData(null, 8999, "below", 9000)]
    [InlineData(null, 0, "below", 1)]
    [InlineData(45001, null, "above", 45000)]
    [InlineData(9000, 45000, "between", null)]
    [InlineData(null, null, "all", null)]
    public void ATierIsNamedByItsBounds(int? min, int? max, string shape, int? bound)
    {
        var view = FeeTierView.From(Small.Tier(Season, min, max, 8000), Season);

        Assert.Equal((shape, bound), (view.Shape, view.Bound));
        Assert.Equal((min, max), (view.Min, view.Max));
        Assert.Equal(("published", 16000), (view.State, view.SeasonTotal!.Value));
    }

    [Fact]
    public void ATierWithoutFeeIsUnknown()
    {
        var view = FeeTierView.From(Small.Tier(Season, null, null, null), Season);

        Assert.Equal(("unknown", null, null), (view.State, view.Annual, view.SeasonTotal));
    }

    private static Network Network(FeeTier tier, Decision decision) => Small.Network(Small.Tables with
    {
        Seasons = [Season],
        Municipalities = [Small.Municipality("001", "Kylä")],
        Population = [Small.Population("001", 2020, 10000)],
        FeeTiers = [tier],
        Decisions = [decision],
    });

    private static FeeView Of(string municipality, string season) => FeeView.From(Shipped.Fee(municipality, season), Shipped.Network);
}
