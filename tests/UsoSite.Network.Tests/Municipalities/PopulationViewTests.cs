namespace UsoSite.Network.Tests;

public sealed class PopulationViewTests
{
    [Fact]
    public void HasTheFirstAndTheNewestFigureAndTheYearsNewestFirst()
    {
        var view = PopulationView.From([new PopulationFigure(2014, 100), new PopulationFigure(2015, 110), new PopulationFigure(2016, 105)], null, ["web"])!;

        Assert.Equal(("2014", 100, "2016", 105), (view.FirstYear, view.FirstResidents, view.LastYear, view.Residents));
        Assert.Equal(new DateOnly(2016, 12, 31), view.Date);
        Assert.Equal([("2016", -5, false), ("2015", 10, true), ("2014", null, false)], view.Years.Select(year => (year.Year, year.Change, year.Grew)));
        Assert.Equal(["web"], view.Sources);
    }

    [Fact]
    public void WithoutFiguresThereIsNone() => Assert.Null(PopulationView.From([], null, ["web"]));

    [Fact]
    public void OfAMunicipalityHasTheBoundariesOfTheNewestSeasonWithTiers()
    {
        var village = Small.Municipality("001", "Kylä");
        var network = SourcesByColumn.Network(Small.Tables with
        {
            Seasons = [Small.Season(2019), Small.Season(2021), Small.Season(2023)],
            Municipalities = [village],
            Population = [Small.Population("001", 2021, 8000), Small.Population("001", 2022, 10_000)],
            FeeTiers =
            [
                Small.Tier(Small.Season(2019), null, 9499, 1), Small.Tier(Small.Season(2019), 9500, null, 2),
                Small.Tier(Small.Season(2021), null, 8999, 1), Small.Tier(Small.Season(2021), 9000, null, 2),
            ],
        });

        var view = PopulationView.From(village, network)!;

        Assert.Equal([9000], view.Chart.Limits.Select(limit => limit.Residents));
        Assert.Equal(["population.residents"], view.Sources);
    }
}
