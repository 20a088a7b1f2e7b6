namespace UsoSite.Network.Tests;

public sealed class DirectoryViewTests
{
    private static readonly Season Tiered = Small.Season(2021, "brochure");
    private static readonly Season Newest = Small.Season(2023, "web") with { TravelCostsExtra = true };

    private static readonly NetworkTables Tables = Small.Tables with
    {
        Seasons = [Tiered, Newest],
        Regions = [new Region("01", Small.Text("Satakunta"), Small.At), new Region("02", Small.Text("Kainuu"), Small.At)],
        Municipalities = [Named("001", "Äänekoski", ""), Named("002", "Pori", "Björneborg"), Named("003", "Akaa", "Akaa"), Named("004", "Parainen", "Pargas")],
        Population = [Small.Population("001", 2022, 9500), Small.Population("002", 2021, 8000), Small.Population("003", 2022, 8000)],
        FeeTiers = [Small.Tier(Tiered, 9000, null, 2), Small.Tier(Tiered, null, 8999, 1)],
        Mergers = [Merger("501", "Ylämaa"), Merger("502", "Artjärvi")],
    };

    [Fact]
    public void MunicipalitiesAreUnderTheirInitialsInTheOrderOfTheFinnishAlphabet()
    {
        var view = View(Language.Finnish);

        Assert.Equal(4, view.Count);
        Assert.Equal([("A", "kirjain-a"), ("P", "kirjain-p"), ("Ä", "kirjain-ae")], view.Letters.Select(letter => (letter.Letter, letter.Anchor)));
        Assert.Equal([["003"], ["004", "002"], ["001"]], Codes(view));
    }

    [Fact]
    public void NamesOfTheLanguageDecideTheInitials() => Assert.Equal([["003"], ["002"], ["004"], ["001"]], Codes(View(Language.Swedish)));

    [Fact]
    public void ARowHasTheNameInTheOtherLanguageWhereItDiffers()
    {
        Assert.Equal([null, "Pargas", "Björneborg", null], Rows(Language.Finnish).Select(row => row.OtherName?.Name));
        Assert.Equal([null, "Pori", "Parainen", null], Rows(Language.Swedish).Select(row => row.OtherName?.Name));
        Assert.Equal("sv", Rows(Language.Finnish)[1].OtherName!.Language);
    }

    [Fact]
    public void ARowHasTheTierOfItsNewestPopulationAndTheFeeOfTheNewestSeason()
    {
        var rows = Rows(Language.Finnish);

        Assert.Equal([8000, null, null, 9500], rows.Select(row => row.Residents));
        Assert.Equal([1, null, null, 2], rows.Select(row => row.Tier?.Annual));
        Assert.All(rows, row => Assert.Equal(("2023-2024", "unknown"), (row.Fee.Season.Id, row.Fee.State)));
    }

    [Fact]
    public void TiersAreOfTheNewestSeasonThatHasThemAndFeesOfTheNewestSeason()
    {
        var view = View(Language.Finnish);

        Assert.Equal(("2021-2022", "2023-2024"), (view.TierSeason!.Id, view.FeeSeason.Id));
        Assert.Equal([1, 2], view.Tiers.Select(tier => tier.Annual));
        Assert.True(view.TravelCostsExtra);
        Assert.Equal(["web"], view.FeeSeasonSources);
        Assert.Empty(view.FeeSources);
    }

    [Fact]
    public void WithoutAnyTiersThereIsNoSeasonOfThem()
    {
        var view = DirectoryView.From(SourcesByColumn.Network(Tables with { FeeTiers = [] }), Language.Finnish);

        Assert.Null(view.TierSeason);
        Assert.Empty(view.Tiers);
    }

    [Fact]
    public void ListsAreInTheOrderOfTheAlphabetAndSeasonsNewestFirst()
    {
        var view = View(Language.Finnish);

        Assert.Equal(["Kainuu", "Satakunta"], view.Regions.Select(region => region.Name.Fi));
        Assert.Equal(["Artjärvi", "Ylämaa"], view.Mergers.Select(merger => merger.Former.Name.Fi));
        Assert.Equal(["2023-2024", "2021-2022"], view.Seasons.Select(season => season.Id));
    }

    [Fact]
    public void EachFigureHasTheSourcesOfItsColumn()
    {
        var view = View(Language.Finnish);

        Assert.Equal(["population.residents"], view.PopulationSources);
        Assert.Equal(["municipalities.name_fi"], view.RegionSources);
        Assert.Equal(["municipalities.latitude"], view.PlaceSources);
        Assert.Equal(new DateOnly(2022, 12, 31), view.PopulationDate);
    }

    private static Municipality Named(string code, string fi, string sv) => Small.Municipality(code, fi) with { Name = new LocalText(fi, sv, "") };

    private static Merger Merger(string code, string name) =>
        new(new MunicipalityCode(code), Small.Text(name), Small.Village, new DateOnly(2010, 1, 1), null, Small.At);

    private static DirectoryView View(Language language) => DirectoryView.From(SourcesByColumn.Network(Tables), language);

    private static MunicipalityRowView[] Rows(Language language) => [.. View(language).Letters.SelectMany(letter => letter.Municipalities)];

    private static IEnumerable<IEnumerable<string>> Codes(DirectoryView view) =>
        view.Letters.Select(letter => letter.Municipalities.Select(row => row.Municipality.Code));
}
