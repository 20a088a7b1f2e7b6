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

        Assert.Equal(("decided", 12000, 24000), (view.State, view.Annual, view.SeasonTotal));
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
    public void ADecidedFeeWithoutTiersHasNoTier()
    {
        var network = Network(null, Small.Decision("own", Season, 9000, joined: true));

        var view = FeeView.From(network.FeeOf(Small.Village, Season), network);

        Assert.Equal(("decided", 9000, 18000), (view.State, view.Annual, view.SeasonTotal));
        Assert.Null(view.Tier);
        Assert.Equal(["decision"], view.Sources);
    }

    [Fact]
    public void AnUnknownFeeOfAKnownTierHasNoFigureAnywhere()
    {
        var network = Network(Small.Tier(Season, 9000, null, null), Small.Decision("own", Season, null, joined: true));

        var view = FeeView.From(network.FeeOf(Small.Village, Season), network);

        Assert.Equal(("unknown", null, null, null), (view.State, view.Annual, view.SeasonTotal, view.PerResident));
        Assert.Equal(("above", 8999), (view.Tier!.Shape, view.Tier.Bound!.Value));
        Assert.Equal(["brochure"], view.Sources);
        Assert.Equal(10000, view.Population);
    }

    [Fact]
    public void AProposedFeeStaysUnknownAndItsSourceIsNotTheSourceOfAFee()
    {
        var network = Network(null, Small.Decision("own", Season, 9000, joined: false) with { VatExcluded = true });

        var view = FeeView.From(network.FeeOf(Small.Village, Season), network);

        Assert.Equal(("unknown", null), (view.State, view.Annual));
        Assert.Equal((9000, false, true), (view.Decision!.Annual!.Value, view.Decision.Joined, view.Decision.VatExcluded));
        Assert.Empty(view.Sources);
    }

    [Fact]
    public void BeforeTheFirstPopulationNothingIsKnown()
    {
        var early = Small.Season(2019);
        var network = Network(Small.Tier(Season, null, null, 9000), null, early, Small.Tier(early, null, null, 9000));

        var view = FeeView.From(network.FeeOf(Small.Village, early), network);

        Assert.Equal(("unknown", null, null), (view.State, view.Population, view.PopulationDate));
        Assert.Null(view.Tier);
        Assert.Null(view.Decision);
    }

    [Fact]
    public void EveryFeeOfTheDataHasAStateThatFitsIt()
    {
        var network = Shipped.Network;

        Assert.All(network.Seasons.SelectMany(season => network.Municipalities.Select(m => FeeView.From(network.FeeOf(m.Code, season), network))), view =>
        {
            Assert.Contains(view.State, new[] { "decided", "published", "unknown" });
            Assert.Equal(view.State == "unknown", view.Annual is null);
            Assert.Equal(view.Annual * view.FeeYears, view.SeasonTotal);
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

    private static Network Network(FeeTier? tier, Decision? decision, Season? other = null, FeeTier? otherTier = null) => Small.Network(Small.Tables with
    {
        Seasons = [.. new[] { other, Season }.OfType<Season>()],
        Municipalities = [Small.Municipality("001", "Kylä")],
        Population = [Small.Population("001", 2020, 10000)],
        FeeTiers = [.. new[] { tier, otherTier }.OfType<FeeTier>()],
        Decisions = [.. new[] { decision }.OfType<Decision>()],
    });
}
