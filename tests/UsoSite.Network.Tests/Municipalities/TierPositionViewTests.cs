namespace UsoSite.Network.Tests;

public sealed class TierPositionViewTests
{
    private static readonly Season Tiered = Small.Season(2021);

    private static readonly Network Network = Small.Network(Small.Tables with
    {
        Seasons = [Small.Season(2019), Tiered, Small.Season(2023)],
        FeeTiers =
        [
            Small.Tier(Small.Season(2019), null, null, 5000),
            Small.Tier(Tiered, null, 8999, 7000),
            Small.Tier(Tiered, 9000, null, 11000),
        ],
    });

    [Fact]
    public void IsOfTheNewestPopulationInTheNewestSeasonThatHasTiers()
    {
        var position = Position(9500, 8990)!;

        Assert.Equal(("2021-2022", 7000), (position.Season.Id, position.Tier.Annual));
        Assert.Equal(("up", 10, 11000), (position.Step!.Direction, position.Step.Residents, position.Step.To.Annual));
    }

    [Fact]
    public void APopulationThatHasToShrinkSaysSo() => Assert.Equal(("down", 3), (Position(9002)!.Step!.Direction, Position(9002)!.Step!.Residents));

    [Fact]
    public void ChangesOfTierAreOldestFirstWithBothPopulations()
    {
        var (up, down) = Position(8000, 9100, 9200, 8500)!.Crossings is [var first, var second] ? (first, second) : default;

        Assert.Equal(("up", "2015", 8000, "2016", 9100), (up.Direction, up.FromYear, up.ResidentsBefore, up.ToYear, up.ResidentsAfter));
        Assert.Equal((7000, 11000), (up.From.Annual, up.To.Annual));
        Assert.Equal(("down", new DateOnly(2017, 12, 31), new DateOnly(2018, 12, 31)), (down.Direction, down.DateBefore, down.DateAfter));
        Assert.Equal((11000, 7000), (down.From.Annual, down.To.Annual));
    }

    [Fact]
    public void WithoutTiersOrPopulationThereIsNone()
    {
        Assert.Null(Position());
        Assert.Null(TierPositionView.From([new PopulationFigure(2020, 9000)], Small.Network(Small.Tables with { Seasons = [Tiered] })));
    }

    /// <summary>Of a municipality with populations of the years from 2015.</summary>
    private static TierPositionView? Position(params int[] residents) =>
        TierPositionView.From([.. residents.Select((count, i) => new PopulationFigure(2015 + i, count))], Network);
}
