namespace UsoSite.Network.Tests;

public sealed class FeeTierBoundaries
{
    [Theory]
    [InlineData(0, null, 8999)]
    [InlineData(8999, null, 8999)]
    [InlineData(9000, 9000, 45000)]
    [InlineData(45000, 9000, 45000)]
    [InlineData(45001, 45001, null)]
    [InlineData(1_000_000, 45001, null)]
    public void BothBelongToTheirTier(int residents, int? min, int? max) =>
        Assert.Equal(new TierRange(min, max), SmallTiers.Schedule.TierOf(residents)!.Range);

    [Theory]
    [InlineData(8999)]
    [InlineData(45001)]
    public void AreKnownWhereTheFeeIsNot(int residents)
    {
        var fee = Assert.IsType<Fee.Unknown>(SmallTiers.Schedule.FeeOf(residents));

        Assert.NotNull(fee.Tier);
    }

    [Theory]
    [InlineData(8999, 8000)]
    [InlineData(9000, 11000)]
    [InlineData(45000, 11000)]
    [InlineData(45001, 16000)]
    public void OfTheFirstBrochureWithFeesAreThoseOfTheSource(int residents, int euros) =>
        Assert.Equal(euros, Shipped.Network.Schedule(new SeasonId("2021-2022")).FeeOf(residents).Annual);
}
