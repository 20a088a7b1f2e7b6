namespace UsoSite.Network.Tests;

/// <summary>The fees that the sources prove, and those that they do not.</summary>
public sealed class ShippedFees
{
    [Theory]
    [InlineData("205", "2025-2026", 12000)]
    [InlineData("205", "2021-2022", 11000)]
    [InlineData("886", "2025-2026", 12000)]
    [InlineData("297", "2021-2022", 16000)]
    [InlineData("562", "2021-2022", 11000)]
    public void OfPublishedTiers(string municipality, string season, int euros)
    {
        var fee = Assert.IsType<Fee.Published>(Shipped.Fee(municipality, season).Fee);

        Assert.Equal(euros, fee.Euros);
    }

    [Theory]
    [InlineData("297", "2019-2020", 17000)]
    [InlineData("562", "2023-2024", 9000)]
    public void PaidByDecision(string municipality, string season, int euros)
    {
        var fee = Assert.IsType<Fee.Decided>(Shipped.Fee(municipality, season).Fee);

        Assert.Equal(euros, fee.Euros);
    }

    [Theory]
    [InlineData("562", "2025-2026")]
    [InlineData("297", "2025-2026")]
    [InlineData("205", "2023-2024")]
    [InlineData("623", "2019-2020")]
    public void NotKnown(string municipality, string season)
    {
        var fee = Shipped.Fee(municipality, season);

        Assert.IsType<Fee.Unknown>(fee.Fee);
        Assert.Null(fee.SeasonFee);
    }

    [Fact]
    public void KajaaniPaysTwentyFourThousandForTheSeason() => Assert.Equal(24000, Shipped.Fee("205", "2025-2026").SeasonFee);

    [Fact]
    public void ThePopulationIsThatOfTheYearBeforeTheSeasonOrTheNewestEarlierOne()
    {
        Assert.Equal(new PopulationFigure(2020, 9008), Shipped.Fee("562", "2021-2022").Population);
        Assert.Equal(new PopulationFigure(2022, 8935), Shipped.Fee("562", "2025-2026").Population);
        Assert.Null(Shipped.Fee("562", "2013-2014").Population);
    }

    [Fact]
    public void AProposalDoesNotMakeAFeePaid() => Assert.False(Shipped.Fee("623", "2019-2020").Decision!.Joined);
}
