namespace UsoSite.Network.Tests;

/// <summary>The views of the page of all seasons and what the pages of pairs lead on to.</summary>
public sealed class AllSeasonsViewTests
{
    private static readonly Season First = Small.Season(2019);
    private static readonly Season Second = Small.Season(2021) with { MembersComplete = true };
    private static readonly Season Third = Small.Season(2023) with { MembersComplete = true };

    private static readonly NetworkTables Tables = Small.Tables with
    {
        Seasons = [First, Second, Third],
        Municipalities = [Small.Municipality("001", "Kylä")],
        Offerings = [Small.Offering("paja", "municipality", 1), Small.Offering("seminaari", "network", 1)],
        FeeTiers = [Small.Tier(Second, 9000, null, 10000), Small.Tier(Second, null, 8999, null)],
        Decisions = [Small.Decision("proposed", Third, 5000, joined: false)],
    };

    [Fact]
    public void PairsAreListedByTheNewerSeasonNewestFirst() => Assert.Equal(
        [("2023-2024", "2021-2022 2019-2020"), ("2021-2022", "2019-2020")],
        Of(Tables).Pairs.Select(pair => (pair.Newer.Id, string.Join(' ', pair.Older.Select(older => older.Id)))));

    [Fact]
    public void TheChoiceBeginsWithTheTwoNewestSeasons()
    {
        var choice = Of(Tables).Choice!;

        Assert.Equal(("2023-2024", "2021-2022"), (choice.First, choice.Second));
        Assert.Equal(["2023-2024", "2021-2022", "2019-2020"], choice.Seasons.Select(season => season.Id));
    }

    [Fact]
    public void OneSeasonLeavesNothingToChoose()
    {
        var view = Of(Tables with { Seasons = [First], FeeTiers = [], Decisions = [] });

        Assert.Null(view.Choice);
        Assert.Empty(view.Pairs);
    }

    [Fact]
    public void SeasonsWithAllMembersAreNamedNewestFirst() => Assert.Equal(["2023-2024", "2021-2022"], Of(Tables).CompleteSeasons.Select(season => season.Id));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1000, 1)]
    [InlineData(1001, 2)]
    public void TheSizeOfTheFileIsRoundedUp(int bytes, int kilobytes) =>
        Assert.Equal(new MatrixFileView("/a.csv", kilobytes), MatrixFileView.From(new UsoSite.Generator.Publishing.OutputFile("a.csv", new byte[bytes])));

    [Fact]
    public void TheMatrixHasItsSeasonsNewestFirstAndARowForEachAspect()
    {
        var matrix = MatrixView.From(Small.Network(Tables));

        Assert.Equal(["2023-2024", "2021-2022", "2019-2020"], matrix.Seasons.Select(season => season.Id));
        Assert.Equal((4, 0), (matrix.Columns, matrix.Older));
        Assert.Equal(
            ["fees: fee fee decided-fees travel-costs", "network: offering", "municipality: offering", "themes: ordinal lead-theme themes", "members: member-counts known-members"],
            matrix.Groups.Select(group => $"{group.Subject}: {string.Join(' ', group.Rows.Select(row => row.Aspect))}"));
        Assert.Equal(["missing", "fee-unknown", "missing"], matrix.Groups[0].Rows[0].Facts.Select(fact => fact.Shape));
        Assert.Equal(["seminaari", "paja"], new[] { matrix.Groups[1], matrix.Groups[2] }.SelectMany(group => group.Rows).Select(row => row.Offering));
    }

    [Fact]
    public void TheMatrixShowsTheNewestFourSeasonsFromTheStart()
    {
        var matrix = MatrixView.From(Small.Network(Tables with { Seasons = [Small.Season(2015), Small.Season(2017), First, Second, Third] }));

        Assert.Equal((5, 1), (matrix.Columns, matrix.Older));
        Assert.Equal(matrix.Seasons.Select(season => season.Years), matrix.Groups[0].Rows[0].Cells.Select(cell => cell.Years));
    }

    [Fact]
    public void BarsTellTheStateOfAFeeFromSmallTiersToLargeThenThoseOfDecisions()
    {
        var chart = FeeChart.From(Small.Network(Tables));

        Assert.Equal(["below", "above", null], chart.Groups.Select(group => group.Range?.Shape));
        Assert.Equal(
            [("2023-2024", "missing"), ("2021-2022", "unknown"), ("2023-2024", "missing"), ("2021-2022", "published"), ("2023-2024", "proposed")],
            chart.Groups.SelectMany(group => group.Bars).Select(bar => (bar.Season.Id, bar.State)));
        Assert.Equal(["50", "25"], chart.Groups.SelectMany(group => group.Bars).Where(bar => bar.Annual is not null).Select(bar => bar.Width));
        Assert.Equal("proposed", chart.Groups[^1].Bars.Single().Decision!.Id);
    }

    [Fact]
    public void APairLeadsToTheOtherPairsOfBothItsSeasons()
    {
        var network = Small.Network(Tables);

        var view = PairView.From(SeasonComparison.Between(network, First, Third), network, Language.Finnish);

        Assert.Equal(["2023-2024", "2019-2020"], view.OtherPairs.Select(others => others.Season.Id));
        Assert.Equal([("2021-2022", "2021-2022", "2023-2024"), ("2021-2022", "2019-2020", "2021-2022")], view.OtherPairs
            .SelectMany(others => others.Pairs).Select(pair => (pair.Other.Id, pair.OlderId, pair.NewerId)));
        Assert.Equal(("2023-2024", "2019-2020"), (view.Choice.First, view.Choice.Second));
    }

    [Fact]
    public void TheOnlyPairLeadsToNoOther()
    {
        var network = Small.Network(Tables with { Seasons = [Second, Third] });

        Assert.Empty(PairView.From(SeasonComparison.Between(network, Second, Third), network, Language.Finnish).OtherPairs);
    }

    private static AllSeasonsView Of(NetworkTables tables)
    {
        var network = Small.Network(tables);
        return AllSeasonsView.From(network, Language.Finnish, MatrixView.From(network), new UsoSite.Generator.Publishing.OutputFile("a.csv", new byte[1]));
    }
}
