namespace UsoSite.Network.Tests;

public sealed class ComponentsViewTests
{
    private static readonly Season Older = Small.Season(2021, "web");
    private static readonly Season Newer = Small.Season(2023, "brochure");

    private static readonly NetworkTables Tables = Small.Tables with
    {
        Seasons = [Older, Newer],
        Municipalities =
        [
            Small.Municipality("001", "Alue"), Small.Municipality("002", "Pitkänniemi"), Small.Municipality("003", "Kylä"), Small.Municipality("004", "Saarijärvi"),
        ],
        Population = [Small.Population("003", 2020, 5000), Small.Population("004", 2020, 10000)],
        FeeTiers = [Small.Tier(Older, null, 8999, 8000), Small.Tier(Older, 9000, null, 11000)],
        Decisions = [Small.Decision("own", Older, 7000, joined: true, new DateOnly(2020, 1, 1)), Small.Decision("older", Older, 7000, joined: true, new DateOnly(2019, 1, 1))],
    };

    private static readonly ComponentsView View = ComponentsView.From(Small.Network(Tables), Language.Finnish);

    [Fact]
    public void FeesAreOneOfEachStateFromTheNewestSeasonThatHasIt() => Assert.Equal(
        [("unknown", "2023-2024", "Alue", "brochure"), ("decided", "2021-2022", "Alue", "web"), ("published", "2021-2022", "Kylä", "web")],
        View.Fees.Select(example => (
            example.Current.Fee.State, example.Current.Fee.Season.Id, example.Municipality.Name.Fi, Assert.Single(example.Current.SeasonSources))));

    [Fact]
    public void EveryStateOfAFeeIsNamed() => Assert.Subset(View.FeeStates.ToHashSet(), View.Fees.Select(example => example.Current.Fee.State).ToHashSet());

    [Fact]
    public void EveryStateOfAComparisonIsNamed() =>
        Assert.Equal(Enum.GetValues<SeasonComparisonState>().Select(state => state.Name()).Order(), View.ComparisonStates.Order());

    [Fact]
    public void ThePopulationIsThatOfTheFirstMunicipalityWithOne()
    {
        Assert.Equal(5000, View.Population!.Residents);
        Assert.Equal(["source-of-population"], View.Population.Sources);
        Assert.Null(ComponentsView.From(Small.Network(Tables with { Population = [] }), Language.Finnish).Population);
    }

    [Fact]
    public void TheLongestNamesAreSuggestedAndTheNewestDecisionIsShown()
    {
        Assert.Equal(["Pitkänniemi", "Saarijärvi", "Alue"], View.Municipalities.Select(municipality => municipality.Name.Fi));
        Assert.Equal(["own"], View.Decisions.Select(decision => decision.Id));
        Assert.Equal("2023-2024", View.Season.Id);
        Assert.Equal("2023-2024", View.FeeTable.Season.Id);
    }
}
