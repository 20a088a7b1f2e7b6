namespace UsoSite.Network.Tests;

/// <summary>The step that a merger makes in a series of populations is neither growth nor a change of tier.</summary>
public sealed class MergersInPopulations
{
    private static readonly Season Before = Small.Season(2023);
    private static readonly Season After = Small.Season(2025);
    private static readonly Municipality Village = Small.Municipality("001", "Kylä");

    private static readonly NetworkTables Tables = Small.Tables with
    {
        Seasons = [Before, After],
        Municipalities = [Village],
        FeeTiers =
        [
            Small.Tier(Before, null, 8999, 7000), Small.Tier(Before, 9000, null, 9000),
            Small.Tier(After, null, 8999, 8000), Small.Tier(After, 9000, null, 10_000),
        ],
        Mergers = [new Merger(new MunicipalityCode("002"), Small.Text("Entinen"), Village.Code, new DateOnly(2025, 1, 1), 2024, Small.At)],
        Population =
        [
            Small.Population("001", 2022, 8000) with { Sources = ["old"] }, Small.Population("001", 2023, 8100) with { Sources = ["old"] },
            Small.Population("001", 2024, 9500) with { Sources = ["new"] }, Small.Population("001", 2025, 9400), Small.Population("002", 2023, 1500),
        ],
    };

    private readonly Network network = SourcesByColumn.Network(Tables);

    [Fact]
    public void OnlyTheFirstFigureWithTheFormerMunicipalityIsMarked() => Assert.Equal(
        [2024], network.Population(Village.Code).Where(figure => figure.IsFirstAfterMerger).Select(figure => figure.Year));

    [Fact]
    public void WithoutAYearOfItsOwnAMergerCountsFromTheYearOfItsDay() =>
        Assert.Equal((2025, 2024), ((Tables.Mergers[0] with { IncludedFrom = null }).FirstYearIncluded, Tables.Mergers[0].FirstYearIncluded));

    [Fact]
    public void TheYearHasNoChangeAndTheLineABreak()
    {
        var view = PopulationView.From(Village, network)!;

        Assert.Equal([("2025", -100, false), ("2024", null, true), ("2023", 100, false), ("2022", null, false)], view.Years.Select(year => (year.Year, year.Change, year.IsFirstAfterMerger)));
        Assert.Equal((2, 1), (view.Chart.Line.Count, view.Chart.Breaks.Count));
        Assert.Equal(["002"], view.Breaks.Select(merger => merger.Former.Code));
    }

    [Fact]
    public void ASeriesThatEndsBeforeTheYearHasNoBreak()
    {
        var early = SourcesByColumn.Network(Tables with { Population = [.. Tables.Population.Where(row => row.Year < 2024)] });

        Assert.Empty(PopulationView.From(Village, early)!.Breaks);
        Assert.False(MergerView.From(Tables.Mergers[0], early).IsIncluded);
        Assert.True(MergerView.From(Tables.Mergers[0], network).IsIncluded);
    }

    [Fact]
    public void TheStepIsNoCrossingAndTheMunicipalityDidNotStayInOneTier()
    {
        var position = TierPositionView.From(network.Population(Village.Code), network)!;

        Assert.Empty(position.Crossings);
        Assert.False(position.Stayed);
        Assert.True(TierPositionView.From([new PopulationFigure(2024, 9500), new PopulationFigure(2025, 9400)], network)!.Stayed);
    }

    [Fact]
    public void TheFeeNamesTheFormerMunicipalityAndIsNotComparedAcrossTheMerger()
    {
        var draft = new Draft(Village, After, network);

        Assert.Equal((7000, 10_000), (draft.PreviousFee!.AnnualFee, draft.Fee.AnnualFee));
        Assert.Equal(["002"], FeeView.From(draft.Fee, network).Merged.Select(merger => merger.Former.Code));
        Assert.Equal(SeasonComparisonState.NotComparable, draft.FeeChange);
        Assert.Empty(draft.PreviousFee.Merged);
    }

    [Fact]
    public void FiguresHaveTheSourcesOfTheirYearsElseOfTheTable()
    {
        Assert.Equal(["old", "new", "population.residents"], PopulationView.From(Village, network)!.Sources);
        Assert.Equal(["new"], FeeView.From(network.FeeOf(Village.Code, After), network).PopulationSources);
        Assert.Equal([["new"], ["old"]], FeeData.From(SourcesOnly()).PopulationSources);
    }

    private static Network SourcesOnly() => new(Tables with { Sources = [.. new[] { "old", "new", "brochure", "population.residents" }.Select(id => Small.Source(id, "web"))] }, (table, column) => [$"{table}.{column}"], TestSite.Day);
}
