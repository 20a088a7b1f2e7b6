namespace UsoSite.Network.Tests;

public sealed class MunicipalityViewTests
{
    private static readonly Season Older = Small.Season(2021, "brochure");
    private static readonly Season Newest = Small.Season(2023, "web");
    private static readonly Municipality Village = Small.Municipality("001", "Kylä");

    private static readonly NetworkTables Tables = Small.Tables with
    {
        Seasons = [Older, Newest],
        Municipalities = [Village],
        Population = [Small.Population("001", 2020, 8000), Small.Population("001", 2021, 9000)],
    };

    [Fact]
    public void TheFeeBoxHasTheNewestSeasonItsSourcesAndTheNoteOfAnOlderPopulation()
    {
        var newest = View(Tables).Current;

        Assert.Equal("2023-2024", newest.Fee.Season.Id);
        Assert.Equal(["web"], newest.SeasonSources);
        Assert.True(newest.OlderPopulation);
        Assert.Null(newest.ResidentsToNearTier);
    }

    [Fact]
    public void ThePopulationOfTheYearBeforeTheSeasonHasNoNote() =>
        Assert.False(View(Tables with { Population = [Small.Population("001", 2022, 9000)] }).Current.OlderPopulation);

    [Fact]
    public void AFeeThatIsNotKnownHasHelp()
    {
        var help = View(Tables with { FeeTiers = [Small.Tier(Older, null, null, 7000)] }).Current.Help!;

        Assert.Equal(("2021-2022", 7000), (help.Tier!.Season.Id, help.Tier.Tier.Annual));
        Assert.Null(View(Tables with { FeeTiers = [Small.Tier(Newest, null, null, 7000)] }).Current.Help);
    }

    [Fact]
    public void ATierNearTheFeesPopulationIsTold() =>
        Assert.Equal(1, View(Tables with { FeeTiers = [Small.Tier(Newest, null, 8999, 8000), Small.Tier(Newest, 9000, null, 9000)] }).Current.ResidentsToNearTier);

    [Fact]
    public void FeesAreOfSeasonsInTheSourcesNewestFirst()
    {
        var view = View(Tables with { FeeTiers = [Small.Tier(Older, null, null, 7000)] });

        Assert.Equal(["2023-2024", "2021-2022"], view.Fees.Select(fee => fee.Season.Id));
        Assert.Empty(view.SeasonsWithoutFees);
    }

    [Fact]
    public void SeasonsOfWhichTheSourcesTellNothingAreOnlyNamedButTheNewestIsShown()
    {
        var view = View(Tables with { Seasons = [Small.Season(2019), Older, Newest] });

        Assert.Equal(["2023-2024"], view.Fees.Select(fee => fee.Season.Id));
        Assert.Equal(["2019-2020", "2021-2022"], view.SeasonsWithoutFees.Select(season => season.Id));
    }

    [Fact]
    public void MergersAreTheEarliestFirst() => Assert.Equal(["003", "002"], View(Tables with
    {
        Mergers = [Merger("002", 2019), Merger("003", 2013)],
    }).Mergers.Select(merger => merger.Former.Code));

    [Fact]
    public void WithoutPopulationThereAreNoSourcesOfOne()
    {
        Assert.Equal(["population.residents"], View(Tables).Population!.Sources);

        var view = View(Tables with { Municipalities = [Village, Small.Municipality("002", "Kaupunki")], Population = [Small.Population("002", 2022, 9000)] });
        Assert.Empty(view.Current.Fee.PopulationSources);
        Assert.Null(view.Population);
        Assert.Null(view.Position);
    }

    [Fact]
    public void DisagreementsAboutTheNameMarkIt()
    {
        var facts = View(Tables with
        {
            Disagreements = [Disagreement("name") with { Municipality = Village.Code }, Disagreement("fee") with { Municipality = Village.Code }, Disagreement("name")],
        }).Facts;

        Assert.Equal(["name"], facts.NameMarks.Select(mark => mark.Id));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void AnAreaThatIsNoWellbeingServicesCountyIsNotShownAsOne(bool isOther, bool inCounty)
    {
        var facts = View(Tables with { WellbeingCounties = [new WellbeingCounty("02", Small.Text("Toinen"), false), new WellbeingCounty("01", Small.Text("Alue"), isOther)] }).Facts;

        Assert.Equal((inCounty, "01", "Alue"), (facts.InWellbeingCounty, facts.WellbeingCode, facts.WellbeingCounty.Fi));
    }

    [Fact]
    public void FactsHaveTheSourcesOfTheNameAndNotOfTheCoordinates() => Assert.Equal(["municipalities.name_fi"], View(Tables).Facts.Sources);

    private static Merger Merger(string code, int year) => new(new MunicipalityCode(code), Small.Text(code), Village.Code, new DateOnly(year, 1, 1), null, Small.At);

    private static Disagreement Disagreement(string topic) => new(topic, false, [], null, [topic], Small.Text("Aihe"), Small.Text("Väite"), [], LocalText.Empty);

    private static MunicipalityView View(NetworkTables tables)
    {
        var network = SourcesByColumn.Network(tables);
        return MunicipalityView.From(Village, network, new(() => PeersView.From(Village, new PeerFinder(network).PeersOf(Village), new PeerViews(network))), MemberList.AllComplete(network));
    }
}
