namespace UsoSite.Network.Tests;

public sealed class FeeViewTests
{
    [Fact]
    public void APublishedFeeHasItsTierAndTheSourcesOfTierAndDecision()
    {
        var view = Of("205", "2025-2026");

        Assert.Equal(("published", 12000, 24000), (view.State, view.Annual, view.SeasonTotal));
        Assert.Equal((9000, 45000), (view.Tier!.Min, view.Tier.Max));
        Assert.Equal(["kajaani", "ulvila"], view.Sources);
        Assert.Equal("kajaani-2024", view.Decision!.Id);
        Assert.Equal(new DateOnly(2022, 12, 31), view.PopulationDate);
        Assert.Equal(0.33, view.PerResident!.Value, 2);
        Assert.True(view.TravelCostsExtra);
    }

    [Fact]
    public void APaidFeeHasTheSourcesOfTheDecisionAndNoTier()
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
    [InlineData(45001, null, "above", 45000)]
    [InlineData(9000, 45000, "between", null)]
    [InlineData(null, null, "all", null)]
    public void ATierIsNamedByItsBounds(int? min, int? max, string shape, int? bound)
    {
        var season = Small.Season(2021);

        var view = FeeTierView.From(Small.Tier(season, min, max, 8000), season);

        Assert.Equal((shape, bound), (view.Shape, view.Bound));
        Assert.Equal((min, max), (view.Min, view.Max));
        Assert.Equal(("published", 16000), (view.State, view.SeasonTotal!.Value));
    }

    [Fact]
    public void ATierWithoutFeeIsUnknown()
    {
        var season = Small.Season(2021);

        var view = FeeTierView.From(Small.Tier(season, null, null, null), season);

        Assert.Equal(("unknown", null, null), (view.State, view.Annual, view.SeasonTotal));
    }

    private static FeeView Of(string municipality, string season) => FeeView.From(Shipped.Fee(municipality, season), Shipped.Network);
}
