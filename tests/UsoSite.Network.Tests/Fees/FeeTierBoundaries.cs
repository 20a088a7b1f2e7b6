namespace UsoSite.Network.Tests;

public sealed class FeeTierBoundaries
{
    [Theory]
    [InlineData(0, 8000)]
    [InlineData(8999, 8000)]
    [InlineData(9000, 11000)]
    [InlineData(45000, 11000)]
    [InlineData(45001, 16000)]
    [InlineData(1_000_000, 16000)]
    public void OfTwentyTwentyOneBelongToTheMiddleTier(int residents, int euros) =>
        Assert.Equal(euros, Assert.IsType<Fee.Published>(Schedule("2021-2022").FeeOf(residents)).Euros);

    [Theory]
    [InlineData(8999)]
    [InlineData(45001)]
    public void OfTheNewestSeasonAreKnownWhereTheFeeIsNot(int residents)
    {
        var fee = Assert.IsType<Fee.Unknown>(Schedule("2025-2026").FeeOf(residents));

        Assert.NotNull(fee.Tier);
    }

    private static FeeSchedule Schedule(string season) => Shipped.Network.Schedule(new SeasonId(season));
}
