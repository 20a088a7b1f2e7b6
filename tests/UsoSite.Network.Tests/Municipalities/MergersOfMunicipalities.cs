namespace UsoSite.Network.Tests;

public sealed class MergersOfMunicipalities
{
    private static readonly Merger Merger = new(new MunicipalityCode("588"), Small.Text("Entinen"), Small.Village, new DateOnly(2024, 1, 1), null, Small.At);

    private readonly Network network = SourcesByColumn.Network(Small.Tables with
    {
        Seasons = [Small.Season(2023)],
        Municipalities = [Small.Municipality("001", "Kylä")],
        Mergers = [Merger],
        FeeTiers = [Small.Tier(Small.Season(2023), null, 8999, 1), Small.Tier(Small.Season(2023), 9000, null, 2)],
        Population = [Small.Population("588", 2022, 10_000), Small.Population("588", 2021, 8000), Small.Population("001", 2023, 9000)],
    });

    [Fact]
    public void HaveTheNewestPopulationOfTheFormerMunicipality()
    {
        var view = MergerView.From(Merger, network);

        Assert.Equal(("588", "001"), (view.Former.Code, view.Successor.Code));
        Assert.Equal((10_000, new DateOnly(2022, 12, 31)), (view.LastPopulation!.Value, view.LastPopulationDate!.Value));
        Assert.Equal(["mergers.into"], view.Sources);
        Assert.Equal(["population.residents"], view.PopulationSources);
    }

    [Fact]
    public void HaveNoPopulationWhereTheDataHasNone()
    {
        var view = MergerView.From(Merger with { Code = new MunicipalityCode("589") }, network);

        Assert.Null(view.LastPopulation);
        Assert.Null(view.LastPopulationDate);
    }

    [Fact]
    public void ThePageOfAFormerMunicipalityHasItsOwnPopulationWithoutTiers()
    {
        var view = MergedMunicipalityView.From(Merger, network);

        Assert.Equal(10_000, view.Population!.Residents);
        Assert.Empty(view.Population.Chart.Limits);
        Assert.Equal(["population.residents"], view.Population.Sources);
    }
}
