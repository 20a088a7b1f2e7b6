using State = UsoSite.Network.SeasonComparisonState;

namespace UsoSite.Network.Tests;

/// <summary>Which rows two seasons are compared in, and what the views of them show.</summary>
public sealed class SeasonComparisonTests
{
    private static readonly Season Older = Small.Season(2021, "older-season") with { OfferingsComplete = true };
    private static readonly Season Newer = Small.Season(2023, "season") with { OfferingsComplete = true };

    private static readonly NetworkTables Tables = Small.Tables with
    {
        Sources = [Small.Source("brochure", "brochure"), Small.Source("decision", "decision"), Small.Source("season", "web"), Small.Source("older-season", "web")],
        Seasons = [Older, Newer],
        Municipalities = [Small.Municipality("001", "Öljylä"), Small.Municipality("002", "Alue"), Small.Municipality("003", "Kylä")],
        Offerings = [Small.Offering("paja", "municipality", 1), Small.Offering("seminaari", "network", 2), Small.Offering("unused", "network", 1)],
        SeasonOfferings = [Small.Offered(Older, "paja", 4, "season", "brochure"), Small.Offered(Newer, "seminaari", 5, "season", "brochure")],
        FeeTiers = [Small.Tier(Older, null, 8999, 8000), Small.Tier(Older, 9000, null, 10000), Small.Tier(Newer, null, 8999, 6000), Small.Tier(Newer, 9000, null, 10000)],
    };

    [Fact]
    public void RowsAreGroupedBySubjectAndOfferingsOfNeitherSeasonAreLeftOut()
    {
        var table = Table(Tables);

        Assert.Equal(["themes", "network", "municipality", "fees", "members"], table.Groups.Select(group => group.Subject));
        Assert.Equal(
            ["lead-theme", "themes", "offering", "offering", "fee", "fee", "travel-costs", "member-counts", "known-members"],
            table.Groups.SelectMany(group => group.Rows).Select(row => row.Aspect));
        Assert.Equal(["seminaari", "paja"], table.Groups.SelectMany(group => group.Rows).Select(row => row.Offering).Where(id => id.Length > 0));
    }

    [Fact]
    public void AGroupWithoutShownRowsIsLeftOut() => Assert.Equal(
        ["network", "municipality", "fees"],
        ComparisonTableView.From(Compare(Tables), Small.Network(Tables), row => row.State is State.Added or State.Removed or State.Changed).Groups.Select(group => group.Subject));

    [Fact]
    public void AFeeThatDiffersTellsDirectionAmountAndShare()
    {
        var fees = Table(Tables).Groups.Single(group => group.Subject == "fees").Rows;

        Assert.Equal(("changed", "down", 2000, 25.0), (fees[0].State, fees[0].Direction, fees[0].Difference!.Value, fees[0].Percent!.Value));
        Assert.Equal(("same", "", 0), (fees[1].State, fees[1].Direction, fees[1].Difference!.Value));
        Assert.Equal(("below", 9000), (fees[0].Range!.Shape, fees[0].Range!.Below!.Value));
    }

    [Fact]
    public void AFeeThatRisesHasTheDirectionUp() =>
        Assert.Equal("up", Table(Tables with { FeeTiers = [Small.Tier(Older, null, null, 8000), Small.Tier(Newer, null, null, 9000)] })
            .Groups.Single(group => group.Subject == "fees").Rows[0].Direction);

    [Fact]
    public void WithoutTiersFeesInDecisionsAreARowOfTheirOwn()
    {
        var rows = Table(Tables with { FeeTiers = [], Decisions = [Small.Decision("d", Newer, 9000, joined: true)] }).Groups.Single(group => group.Subject == "fees").Rows;

        Assert.Equal([("fees", "missing"), ("decided-fees", "incomparable"), ("travel-costs", "missing")], rows.Select(row => (row.Aspect, row.State)));
        Assert.Equal(("missing", "decisions"), (rows[1].Older.Shape, rows[1].Newer.Shape));
    }

    [Fact]
    public void DecisionsOfASeasonWithTiersAreNoRow() =>
        Assert.DoesNotContain(Compare(Tables with { Decisions = [Small.Decision("d", Newer, 9000, joined: true)] }).Rows, row => row is SeasonComparisonRow.FeesInDecisions);

    [Fact]
    public void OfferingsAreWholeWhereThoseOfBothSeasonsAre()
    {
        Assert.True(Compare(Tables).OfferingsAreWhole);
        Assert.False(Compare(Tables, Older with { OfferingsComplete = false }).OfferingsAreWhole);
    }

    [Fact]
    public void WithoutAWholeListTheSummaryTellsMentions()
    {
        var summary = Summary(Tables, Older with { OfferingsComplete = false });

        Assert.Equal(
            ["changed: fee", "new: seminaari", "gone: paja", "same: fee"],
            summary.Told.Select(told => $"{told.State}: {string.Join(' ', told.Rows.Select(row => row.Name is null ? row.Aspect : row.Offering))}"));
        Assert.Equal((4, true), (summary.Compared, summary.FeesCompared));
    }

    [Fact]
    public void MembersOfBothSeasonsAreSharedInAlphabeticalOrder()
    {
        var tables = Tables with
        {
            Memberships =
            [
                Small.Membership("001", Older, true), Small.Membership("002", Older, false), Small.Membership("003", Older, true),
                Small.Membership("002", Newer, true), Small.Membership("001", Newer, true),
            ],
        };

        var view = PairView.From(Compare(tables), Small.Network(tables), Language.Finnish);

        Assert.Equal(["Alue", "Öljylä"], view.SharedMembers.Select(member => member.Name.Fi));
    }

    [Fact]
    public void TheSummaryCountsEveryRowOnceAndListsEveryState()
    {
        var summary = Summary(Tables, Older);

        Assert.Equal(("2021–2022", "2023–2024", 9, 4), (summary.Older, summary.Newer, summary.Total, summary.Compared));
        Assert.Equal((1, 0, 5), (summary.Same, summary.Incomparable, summary.Missing));
        Assert.Equal(
            [("same", 1), ("changed", 1), ("added", 1), ("removed", 1), ("new", 0), ("gone", 0), ("incomparable", 0), ("missing", 5)],
            summary.States.Select(state => (state.State, state.Count)));
    }

    [Fact]
    public void ANameInASentenceBeginsWithASmallLetterUnlessItIsAnAbbreviation()
    {
        ComparisonRowView Named(string name) => new("offering", "same", FactView.Missing, FactView.Missing) { Name = Small.Text(name) };

        Assert.Equal(("työpajat", "USO-pajat"), (Named("Työpajat").NameInSentence!.Fi, Named("USO-pajat").NameInSentence!.Fi));
    }

    [Fact]
    public void APairShowsEachRowOnceWhatDiffersFirst()
    {
        var view = PairView.From(Compare(Tables), Small.Network(Tables), Language.Finnish);

        Assert.Equal((3, 0, 1, 5), (Rows(view.Differences), Rows(view.Incomparable), Rows(view.Same), Rows(view.Missing)));
    }

    private static int Rows(ComparisonTableView table) => table.Groups.Sum(group => group.Rows.Count);

    private static ComparisonSummaryView Summary(NetworkTables tables, Season older) =>
        ComparisonSummaryView.From(Compare(tables, older), Small.Network(tables with { Seasons = [older, Newer] }));

    private static SeasonComparison Compare(NetworkTables tables, Season older) =>
        SeasonComparison.Between(Small.Network(tables with { Seasons = [older, Newer] }), older, Newer);

    private static SeasonComparison Compare(NetworkTables tables) => SeasonComparison.Between(Small.Network(tables), Older, Newer);

    private static ComparisonTableView Table(NetworkTables tables) => ComparisonTableView.From(Compare(tables), Small.Network(tables), _ => true);
}
