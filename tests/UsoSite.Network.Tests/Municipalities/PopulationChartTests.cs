using FsCheck;
using FsCheck.Fluent;

namespace UsoSite.Network.Tests;

public sealed class PopulationChartTests
{
    private static readonly FeeSchedule Tiers = Shipped.Network.Schedule(new SeasonId("2025-2026"));

    [Fact]
    public void EveryChartOfTheShippedDataStaysInsideItsDrawing() => Assert.All(
        Shipped.Network.Municipalities.Select(m => m.Code).Append(new MunicipalityCode("588")),
        code => StaysInside([.. Shipped.Network.Population(code)]));

    [Fact]
    public void AnySeriesOfPopulationsStaysInsideItsDrawing() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Gen.NonEmptyListOf(Gen.OneOf(Gen.Choose(0, 60), Gen.Choose(8900, 9100), Gen.Choose(0, 1_000_000))).ToArbitrary(), residents =>
            StaysInside([.. residents.Take(40).Select((count, i) => new PopulationFigure(2000 + (3 * i), count))])));

    [Fact]
    public void AYearHasOnePointAndTheNewestIsMarked()
    {
        var chart = PopulationChart.From(Figures((2014, 100), (2015, 110), (2018, 90)), null);

        Assert.Equal(["2014", "2015", "2018"], chart.Points.Select(point => point.Year));
        Assert.Equal([false, false, true], chart.Points.Select(point => point.IsNewest));
        Assert.Equal(["14%", "34.4%", "95.6%"], chart.Points.Select(point => point.X));
        Assert.Equal([100, 90], chart.Labels.Select(label => label.Residents));
    }

    [Fact]
    public void ABoundaryIsDrawnOnlyWhereTheChartReachesIt()
    {
        Assert.Equal([9000], PopulationChart.From([.. Shipped.Network.Population(new MunicipalityCode("562"))], Tiers).Limits.Select(limit => limit.Residents));
        Assert.Empty(PopulationChart.From([.. Shipped.Network.Population(new MunicipalityCode("205"))], Tiers).Limits);
        Assert.Empty(PopulationChart.From(Figures((2014, 8000), (2015, 10_000)), null).Limits);
    }

    [Fact]
    public void MoreResidentsAreHigher()
    {
        var y = PopulationChart.From(Figures((2014, 100), (2015, 200), (2016, 150)), null).Points.Select(point => Drawing.Number(point.Y)).ToArray();

        Assert.True(y[1] < y[2] && y[2] < y[0]);
    }

    [Fact]
    public void OneYearAloneIsAPointWithoutALine()
    {
        var chart = PopulationChart.From(Figures((2022, 500)), Tiers);

        Assert.Empty(chart.Line);
        Assert.Equal([500], chart.Labels.Select(label => label.Residents));
        Assert.True(chart.Points.Single() is { IsNewest: true, HasYear: true });
    }

    [Theory]
    [InlineData(200, 100, true, false)]
    [InlineData(100, 200, false, true)]
    [InlineData(100, 100, true, true)]
    public void ANumberIsAboveItsPointUnlessTheLineIsThere(int first, int last, bool firstAbove, bool lastAbove)
    {
        var chart = PopulationChart.From(Figures((2014, first), (2015, last)), null);

        Assert.Equal(
            [firstAbove, lastAbove], chart.Labels.Zip(chart.Points).Select(pair => Drawing.Number(pair.First.Y) < Drawing.Number(pair.Second.Y)));
    }

    [Fact]
    public void ABoundaryIsNamedAtTheEndFartherFromIt()
    {
        Assert.Equal(["end"], PopulationChart.From(Figures((2014, 8950), (2015, 9500)), Tiers).Limits.Select(limit => limit.Anchor));
        Assert.Equal(["start"], PopulationChart.From(Figures((2014, 9500), (2015, 8950)), Tiers).Limits.Select(limit => limit.Anchor));
    }

    [Fact]
    public void AtMostFiveYearsAreNamedAndTheNewestAlways() => Assert.All(Enumerable.Range(1, 30), years =>
    {
        var points = PopulationChart.From([.. Enumerable.Range(2000, years).Select(year => new PopulationFigure(year, 100))], null).Points;
        Assert.InRange(points.Count(point => point.HasYear), 1, 5);
        Assert.True(points[^1].HasYear);
    });

    [Fact]
    public void TheChangeOfAYearIsKnownOnlyWhereTheYearBeforeIs() => Assert.Equal(
        [("2018", null), ("2015", 10), ("2014", (int?)null)],
        PopulationYearView.From(Figures((2014, 100), (2015, 110), (2018, 90))).Select(year => (year.Year, year.Change)));

    private static bool StaysInside(PopulationFigure[] figures)
    {
        var chart = Drawing.WithCommas(() => PopulationChart.From(figures, Tiers));
        var height = Drawing.Number(chart.Height);
        Assert.Equal(figures.Length, chart.Points.Count);
        Assert.Equal(figures.Length - 1, chart.Line.Count + chart.Breaks.Count);
        Assert.InRange(chart.Grid.Count, 2, 6);
        Drawing.Inside(0, 100, chart.Points.Select(p => p.X).Concat(chart.Line.SelectMany(s => new[] { s.X1, s.X2 })).Concat(chart.Labels.Select(l => l.X)).Concat(chart.Limits.Select(l => l.X)));
        Drawing.Inside(0, height, chart.Points.Select(p => p.Y).Concat(chart.Line.SelectMany(s => new[] { s.Y1, s.Y2 })).Append(chart.YearY));
        Drawing.Inside(0, height, chart.Grid.SelectMany(g => new[] { g.Y, g.TextY }).Concat(chart.Limits.SelectMany(l => new[] { l.Y, l.TextY })).Concat(chart.Labels.Select(l => l.Y)));
        return true;
    }

    private static PopulationFigure[] Figures(params (int Year, int Residents)[] figures) => [.. figures.Select(f => new PopulationFigure(f.Year, f.Residents))];
}
