namespace UsoSite.Network.Tests;

public sealed class FeeHistoryTests
{
    private static readonly Season[] Seasons = [Small.Season(2017), Small.Season(2019), Small.Season(2021)];
    private static readonly Municipality Village = Small.Municipality("001", "Kylä");

    [Fact]
    public void HasAFeeOfEverySeasonNewestFirst() => Assert.Equal(
        ["2021-2022", "2019-2020", "2017-2018"], History(2020).NewestFirst.Select(fee => fee.Season.Id.Value));

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
    private static FeeHistory History(int newestYear) => Small.Network(Small.Tables with
    {
        Seasons = Seasons,
        Municipalities = [Village],
        Population = [.. Enumerable.Range(2016, newestYear - 2015).Select(year => Small.Population("001", year, 9000))],
    }).FeeHistoryOf(Village);
}
