namespace UsoSite.Network.Tests;

public sealed class RegionViewTests
{
    private static readonly Season Tiered = Small.Season(2021, "brochure");
    private static readonly Season Newest = Small.Season(2023, "web");

    private readonly Network network = SourcesByColumn.Network(Small.Tables with
    {
        Seasons = [Tiered, Newest],
        Municipalities =
        [
            Small.Municipality("001", "Pori") with { Name = new LocalText("Pori", "Björneborg", "") },
            Small.Municipality("002", "Kankaanpää"),
        ],
        Population = [Small.Population("001", 2022, 100), Small.Population("002", 2022, 20)],
        FeeTiers = [Small.Tier(Tiered, null, null, 1) with { Sources = ["decision"] }],
        Mergers = [new Merger(new MunicipalityCode("501"), Small.Text("Lavia"), Small.Village, new DateOnly(2024, 1, 1), null, Small.At)],
    });

    [Fact]
    public void MunicipalitiesAreInTheOrderOfTheNamesOfTheLanguage()
    {
        Assert.Equal(["002", "001"], View(Language.Finnish).Municipalities.Select(row => row.Municipality.Code));
        Assert.Equal(["001", "002"], View(Language.Swedish).Municipalities.Select(row => row.Municipality.Code));
    }

    [Fact]
    public void HasTheFiguresOfTheRegion()
    {
        var view = View(Language.Finnish);

        Assert.Equal((2, 120, 0), (view.Count, view.Residents, view.KnownMembers));
        Assert.Equal(["Lavia"], view.Mergers.Select(merger => merger.Former.Name.Fi));
        Assert.Equal(new DateOnly(2022, 12, 31), view.PopulationDate);
    }

    [Fact]
    public void TiersAreOfTheNewestSeasonThatHasThemAndFeesOfTheNewestSeason()
    {
        var view = View(Language.Finnish);

        Assert.Equal(("2021-2022", "2023-2024"), (view.TierSeason!.Id, view.FeeSeason.Id));
        Assert.Equal(["web"], view.FeeSeasonSources);
        Assert.Empty(view.FeeSources);
    }

    [Fact]
    public void EachFigureHasTheSourcesOfItsColumn()
    {
        var (region, all) = (View(Language.Finnish), RegionsView.From(RegionFigures.All(network), network));

        Assert.All(new[] { region.PopulationSources, all.PopulationSources }, sources => Assert.Equal(["population.residents"], sources));
        Assert.All(new[] { region.RegionSources, all.RegionSources }, sources => Assert.Equal(["regions.name_fi"], sources));
    }

    [Fact]
    public void TheTableOfRegionsHasTheSameFiguresInTheOrderGiven()
    {
        var figures = RegionFigures.All(network).Single();
        var other = figures with { Region = new Region("02", Small.Text("Kainuu"), Small.At), Residents = null, KnownMembers = 1, Municipalities = [], LaterMergers = [] };
        var view = RegionsView.From([other, figures], network);

        Assert.Equal([("02", 0, null, 1), ("01", 2, 120, 0)], view.Regions.Select(row => (row.Region.Code, row.Count, row.Residents, row.KnownMembers)));
        Assert.Equal(["501"], view.Mergers.Select(merger => merger.Former.Code));
        Assert.Equal(new DateOnly(2022, 12, 31), view.PopulationDate);
    }

    private RegionView View(Language language) => RegionView.From(RegionFigures.All(network).Single(), network, language);
}
