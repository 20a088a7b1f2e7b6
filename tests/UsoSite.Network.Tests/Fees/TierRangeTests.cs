namespace UsoSite.Network.Tests;

public sealed class TierRangeTests
{
    [Fact]
    public void ARangeThatSeasonsShareIsNamedOnceTheSmallestFirst()
    {
        var (older, newer) = (Small.Season(2021), Small.Season(2023));
        var network = Small.Network(Small.Tables with
        {
            Seasons = [older, newer],
            FeeTiers = [Small.Tier(older, 9000, null, 1), Small.Tier(older, null, 8999, 2), Small.Tier(newer, null, 8999, null), Small.Tier(newer, 9000, null, 3)],
        });

        Assert.Equal([new(null, 8999), new(9000, null)], TierRange.In(network, network.Seasons));
    }

    [Fact]
    public void RangesThatOverlapBetweenSeasonsAreKeptApart()
    {
        var (older, newer) = (Small.Season(2021), Small.Season(2023));
        var network = Small.Network(Small.Tables with
        {
            Seasons = [older, newer],
            FeeTiers = [Small.Tier(newer, 10_000, null, 2), Small.Tier(newer, null, 9_999, 1), Small.Tier(older, null, null, 3)],
        });

        Assert.Equal([new(null, 9_999), new(null, null), new(10_000, null)], TierRange.In(network, network.Seasons));
        Assert.Equal([new(null, null)], TierRange.In(network, [older]));
        Assert.Empty(TierRange.In(network, []));
    }
}
