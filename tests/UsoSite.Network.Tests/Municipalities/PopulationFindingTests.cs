namespace UsoSite.Network.Tests;

public sealed class PopulationFindingTests
{
    [Theory]
    [InlineData(8000, 8100, "up", 100)]
    [InlineData(8000, 7000, "down", 1000)]
    [InlineData(8000, 8000, "same", 0)]
    public void TellsTheChangeFromTheFirstFigureToTheLast(int before, int after, string kind, int change) => Assert.Equal(
        new PopulationFinding(kind, "2014", before, "2016", after, change, IsAfterMerger: false),
        PopulationFinding.From([new(2014, before), new(2015, 99_999), new(2016, after)]));

    [Fact]
    public void OfOneFigureThereIsNoChange() =>
        Assert.Equal(new PopulationFinding("one", "2014", 5, "2014", 5, 0, IsAfterMerger: false), PopulationFinding.From([new(2014, 5)]));

    /// <summary>5,000 residents of which 1,000 came by the merger: fewer than there were, not more.</summary>
    [Fact]
    public void TheStepAtAMergerIsNoGrowth()
    {
        PopulationFigure[] figures = [new(2022, 4100), new(2023, 4000), new(2024, 5100) { IsFirstAfterMerger = true }, new(2025, 5000)];

        Assert.Equal(new PopulationFinding("down", "2024", 5100, "2025", 5000, 100, IsAfterMerger: true), PopulationFinding.From(figures));
        Assert.Equal(new PopulationFinding("one", "2024", 5100, "2024", 5100, 0, IsAfterMerger: true), PopulationFinding.From(figures[..3]));
        Assert.Equal("2025", PopulationFinding.From([.. figures[..3], new(2025, 6000) { IsFirstAfterMerger = true }, new(2026, 5900)]).First);
    }

    /// <summary>The municipality of the shipped data whose figures have such a step, and all others.</summary>
    [Fact]
    public void NoTitleOfTheShippedSiteComparesAcrossAMerger() => Assert.All(Shipped.Network.Municipalities, municipality =>
    {
        var figures = Shipped.Network.Population(municipality.Code);
        var finding = PopulationFinding.From([.. figures]);
        Assert.DoesNotContain(figures, figure => figure.IsFirstAfterMerger && string.CompareOrdinal(PopulationYearView.TextOf(figure.Year), finding.First) > 0);
        Assert.Equal(figures.Any(figure => figure.IsFirstAfterMerger), finding.IsAfterMerger);
    });
}
