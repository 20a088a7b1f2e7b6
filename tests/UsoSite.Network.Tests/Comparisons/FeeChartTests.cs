namespace UsoSite.Network.Tests;

public sealed class FeeChartTests
{
    private readonly FeeChart shipped = Drawing.WithCommas(() => FeeChart.From(Shipped.Network));

    [Fact]
    public void EveryTierHasABarForEverySeasonThatTellsOfFees()
    {
        Assert.Equal(4, shipped.Groups.Count);
        Assert.All(shipped.Groups.Take(3), group => Assert.Equal(["2025-2026", "2023-2024", "2021-2022", "2019-2020"], group.Bars.Select(bar => bar.Season.Id)));
        Assert.Equal(["unknown", "missing", "published", "missing"], shipped.Groups[0].Bars.Select(bar => bar.State));
        Assert.Equal([12000, null, 11000, null], shipped.Groups[1].Bars.Select(bar => bar.Annual));
    }

    [Fact]
    public void FeesByDecisionStandApartFromTiersAndProposalsApartFromPaidFees()
    {
        var decided = shipped.Groups[^1];

        Assert.Null(decided.Range);
        Assert.Equal([("decided", 9000), ("proposed", 9000), ("decided", 17000)], decided.Bars.Select(bar => (bar.State, bar.Annual!.Value)));
        Assert.All(decided.Bars, bar => Assert.NotNull(bar.Decision));
    }

    [Fact]
    public void EverythingStaysInsideTheDrawing()
    {
        var height = Drawing.Number(shipped.Height);
        Assert.All(shipped.Groups, group =>
        {
            Drawing.Inside(0, height, group.HeadingY, group.AxisTop, group.AxisBottom);
            Drawing.Inside(0, height, group.Bars.SelectMany(bar => new[] { bar.LabelY, bar.BarY, bar.TextY }));
            Drawing.Inside(0, 100, group.Bars.SelectMany(bar => new[] { bar.Width, bar.End }).Append(shipped.BarStart));
            Assert.All(group.Bars, bar => Assert.True(Drawing.Number(bar.BarY) + 16 <= height));
        });
    }

    [Fact]
    public void BarsAreAsLongAsTheirFees()
    {
        var known = shipped.Groups.SelectMany(group => group.Bars).Where(bar => bar.Annual is not null).ToArray();
        var euros = 17000 / known.Max(bar => Drawing.Number(bar.Width));

        Assert.Equal(7, known.Length);
        Assert.All(known, bar => Assert.Equal(bar.Annual!.Value, Drawing.Number(bar.Width) * euros, 5.0));
        Assert.All(shipped.Groups.SelectMany(group => group.Bars).Where(bar => bar.Annual is null), bar => Assert.Equal("0", bar.Width));
    }

    [Fact]
    public void NoTwoBarsOfAGroupOverlap() => Assert.All(shipped.Groups, group =>
        Assert.All(group.Bars.Zip(group.Bars.Skip(1)), pair => Assert.True(Drawing.Number(pair.First.BarY) + 16 <= Drawing.Number(pair.Second.BarY))));

    [Fact]
    public void TheTableHasTheSameFigures()
    {
        Assert.Equal(shipped.Groups[0].Bars.Select(bar => bar.Season), shipped.Rows.Select(row => row.Season));
        Assert.Equal(
            shipped.Groups.Take(3).SelectMany(group => group.Bars.Select(bar => bar.Annual)),
            Enumerable.Range(0, 3).SelectMany(tier => shipped.Rows.Select(row => row.Fees[tier].Amount)));
        Assert.Equal(
            shipped.Groups[^1].Bars.Select(bar => bar.Decision!.Id),
            shipped.Rows.Where(row => row.Fees.All(fee => fee.Shape == "missing")).SelectMany(row => row.Decided.Decisions).Select(decision => decision.Id));
    }

    [Fact]
    public void WithoutAnyKnownFeeTheTiersStandWithoutLength()
    {
        var season = Small.Season(2021);

        var chart = FeeChart.From(Small.Network(Small.Tables with { Seasons = [season], FeeTiers = [Small.Tier(season, null, null, null)] }));

        Assert.Equal(("unknown", "0"), chart.Groups.Single().Bars.Select(bar => (bar.State, bar.Width)).Single());
        Assert.Empty(FeeChart.From(Small.Network(Small.Tables with { Seasons = [season] })).Groups);
    }
}
