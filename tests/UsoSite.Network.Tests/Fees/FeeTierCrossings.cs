namespace UsoSite.Network.Tests;

public sealed class FeeTierCrossings
{
    [Fact]
    public void HaveTheFiguresAndTiersOnBothSides()
    {
        var crossing = Assert.Single(SmallTiers.Schedule.Crossings([new(2019, 9050), new(2020, 9008), new(2021, 8978), new(2022, 8935)]));

        Assert.Equal((new PopulationFigure(2020, 9008), new PopulationFigure(2021, 8978)), (crossing.Before, crossing.After));
        Assert.Equal((9000, 8999), (crossing.From.MinResidents, crossing.To.MaxResidents));
        Assert.Equal(new DateOnly(2021, 12, 31), crossing.After.Date);
    }

    [Fact]
    public void AreNoneWhereThePopulationStaysInItsTier() => Assert.Empty(Crossings((2016, 9000), (2017, 45000)));

    [Fact]
    public void AreEveryChangeThereAndBack() =>
        Assert.Equal([(2016, 2017), (2017, 2019)], Crossings((2016, 8999), (2017, 9000), (2019, 8990), (2020, 8991)));

    [Fact]
    public void NeedTwoFiguresAndTiers()
    {
        Assert.Empty(Crossings((2016, 8999)));
        Assert.Empty(Crossings());
        Assert.Empty(new FeeSchedule([]).Crossings([new(2016, 1), new(2017, 100_000)]));
    }

    private static IEnumerable<(int, int)> Crossings(params (int Year, int Residents)[] figures) =>
        SmallTiers.Schedule.Crossings([.. figures.Select(f => new PopulationFigure(f.Year, f.Residents))]).Select(c => (c.Before.Year, c.After.Year));
}
