namespace UsoSite.Network.Tests;

public sealed class CalculatorViewTests
{
    private static readonly Season Silent = Small.Season(2017, "web");
    private static readonly Season Decided = Small.Season(2019, "web");
    private static readonly Season Older = Small.Season(2021, "web") with { TravelCostsExtra = true };
    private static readonly Season Newer = Small.Season(2023, "web");

    private static readonly NetworkTables Tables = Small.Tables with
    {
        Seasons = [Silent, Decided, Older, Newer],
        Municipalities = [Small.Municipality("001", "Kylä")],
        Population = [Small.Population("001", 2018, 9000), Small.Population("001", 2021, 8999)],
        FeeTiers =
        [
            Small.Tier(Older, null, 8999, 8000), Small.Tier(Older, 9000, null, null),
            Small.Tier(Newer, null, 8999, 9000), Small.Tier(Newer, 9000, null, null),
        ],
        Decisions =
        [
            Small.Decision("first", Decided, 7000, joined: false, new DateOnly(2018, 1, 1)) with { VatExcluded = true },
            Small.Decision("second", Older, 7000, joined: true, new DateOnly(2020, 1, 1)),
            Small.Decision("third", Older, 7000, joined: true, new DateOnly(2020, 1, 2)) with { VatExcluded = true },
        ],
        WorkedExamples =
        [
            Example(Older, null, 9000), Example(Newer, null, 9001), Example(Newer, null, 8998), Example(Newer, Small.Village, null), Example(Decided, Small.Village, null),
        ],
    };

    private static readonly CalculatorView View = CalculatorView.From(Small.Network(Tables), Language.Finnish, "https://example.org/upota/maksu/");

    [Fact]
    public void SeasonsAreGroupedByWhatIsKnownOfTheirFeesTheNewestFirst()
    {
        Assert.Equal(["2023-2024", "2021-2022", "2019-2020", "2017-2018"], View.Seasons.Select(season => season.Season.Id));
        Assert.Equal(["2023-2024", "2021-2022"], View.Tiers.Select(table => table.Season.Id));
        Assert.Equal(["2019-2020"], View.Decided.Select(table => table.Season.Id));
        Assert.Equal(["2017-2018"], View.Unknown.Select(season => season.Id));
    }

    [Fact]
    public void ThePopulationsOfASeasonAreOlderWhereTheDataLacksTheYearBeforeIt() => Assert.Equal(
        [("2023-2024", Day(2022), Day(2021), true), ("2021-2022", Day(2020), Day(2018), true), ("2019-2020", Day(2018), Day(2018), false)],
        View.Rules.Select(rule => (rule.Season.Id, rule.Wanted, rule.Used!.Value, rule.IsOlder)));

    [Fact]
    public void BeforeTheFirstPopulationNoDayIsUsed()
    {
        var rule = PopulationRuleView.From(Silent, Small.Network(Tables));

        Assert.Equal((Day(2016), null, false), (rule.Wanted, rule.Used, rule.IsOlder));
    }

    [Fact]
    public void WhatTheFeeLeavesOutIsToldBySeasonAndByDecision()
    {
        Assert.Equal(["2021-2022"], View.TravelCosts.Select(table => table.Season.Id));
        Assert.Equal(["third", "first"], View.Vat.Select(decision => decision.Id));
    }

    [Fact]
    public void PopulationsHaveTheirNewestDayAndSources()
    {
        Assert.Equal(Day(2021), View.PopulationDate);
        Assert.Equal(["source-of-population"], View.PopulationSources);
    }

    [Fact]
    public void ExamplesAreCalculatedAndSortedByTheNewestSeasonAndResidents() => Assert.Equal(
        [
            ("2023-2024", 8999, 9000, 18000, "published"),
            ("2023-2024", 8998, 9000, 18000, "published"),
            ("2023-2024", 9001, null, null, "unknown"),
            ("2021-2022", 9000, null, null, "unknown"),
            ("2019-2020", 9000, null, null, "unknown"),
        ],
        View.Examples.Select(example => (example.Season.Id, example.Residents, example.Fee.Annual, example.Fee.SeasonTotal, example.Fee.State)));

    [Fact]
    public void AnExampleOfAMunicipalityHasAlsoTheSourcesOfThePopulation()
    {
        Assert.Equal(["web", "source-of-population"], View.Examples[0].Sources);
        Assert.Equal("001", View.Examples[0].Municipality!.Code);
        Assert.Equal(["web"], View.Examples[1].Sources);
        Assert.Null(View.Examples[1].Municipality);
    }

    private static WorkedExample Example(Season season, MunicipalityCode? municipality, int? residents) =>
        new(season.Id, municipality, residents, null, null, ["web"], Small.At);

    private static DateOnly Day(int year) => new(year, 12, 31);
}
