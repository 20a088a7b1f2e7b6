namespace UsoSite.Network.Tests;

public sealed class FeeHistoryTests
{
    private static readonly Season[] Seasons = [Small.Season(2017), Small.Season(2019), Small.Season(2021)];
    private static readonly Municipality Village = Small.Municipality("001", "Kylä");

    [Fact]
    public void HasAFeeOfEverySeasonNewestFirst() => Assert.Equal(
        ["2021-2022", "2019-2020", "2017-2018"], History(2020).NewestFirst.Select(fee => fee.Season.Id.Value));

    [Fact]
    public void TheLastKnownFeeIsTheNewestKnownOne()
    {
        var history = History(2020, Small.Tier(Seasons[0], null, null, 7000), Small.Tier(Seasons[1], null, null, 8000));

        Assert.Equal((8000, "2019-2020"), (history.LastKnownBefore(Seasons[2])!.AnnualFee, history.LastKnownBefore(Seasons[2])!.Season.Id.Value));
    }

    [Fact]
    public void AFeeThatIsKnownInTheNewestSeasonNeedsNoLastKnownOne() =>
        Assert.Null(History(2020, Small.Tier(Seasons[1], null, null, 8000), Small.Tier(Seasons[2], null, null, 9000)).LastKnownBefore(Seasons[2]));

    [Fact]
    public void AFeeOfALaterSeasonIsNoLastKnownOne() =>
        Assert.Null(History(2020, Small.Tier(Seasons[2], null, null, 9000)).LastKnownBefore(Seasons[1]));

    [Fact]
    public void WithoutAnyKnownFeeThereIsNoLastKnownOne() => Assert.Null(History(2020).LastKnownBefore(Seasons[2]));

    [Theory]
    [InlineData(2018, true)]
    [InlineData(2019, true)]
    [InlineData(2020, false)]
    [InlineData(2021, false)]
    public void APopulationIsOlderWhereItIsFromBeforeTheYearThatPrecedesTheSeason(int newestYear, bool older) =>
        Assert.Equal(older, History(newestYear).Of(Seasons[2]).HasOlderPopulation);

    [Fact]
    public void AFeeWithoutPopulationHasNoOlderOne() => Assert.False(
        Small.Network(Small.Tables with { Seasons = Seasons, Municipalities = [Village] }).FeeHistoryOf(Village).Of(Seasons[2]).HasOlderPopulation);

    /// <summary>Of a municipality whose populations are of every year from 2016 to a newest one.</summary>
    private static FeeHistory History(int newestYear, params FeeTier[] tiers) => Small.Network(Small.Tables with
    {
        Seasons = Seasons,
        Municipalities = [Village],
        FeeTiers = tiers,
        Population = [.. Enumerable.Range(2016, newestYear - 2015).Select(year => Small.Population("001", year, 9000))],
    }).FeeHistoryOf(Village);
}
