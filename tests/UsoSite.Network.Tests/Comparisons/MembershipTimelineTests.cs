namespace UsoSite.Network.Tests;

public sealed class MembershipTimelineTests
{
    private static readonly Season First = Small.Season(2019);
    private static readonly Season Second = Small.Season(2021);
    private static readonly Season Third = Small.Season(2023);

    private readonly MembershipTimeline shipped = MembershipTimeline.From(Shipped.Network, Language.Finnish);

    [Fact]
    public void EveryKnownMembershipHasItsPlaceOnce()
    {
        Assert.Equal(Shipped.Network.Tables.Memberships.Count, shipped.Rows.Sum(row => row.Memberships.Count));
        Assert.Equal(
            Shipped.Network.Tables.Memberships.Select(m => m.Municipality.Value).Distinct().Order(), shipped.Rows.Select(row => row.Municipality.Code).Order());
    }

    [Fact]
    public void OnlyAColumnWhoseListIsWholeSaysThatAMunicipalityIsNotListed()
    {
        Assert.Equal(["2017–18"], shipped.Columns.Where(column => column.Whole).Select(column => column.Years));
        Assert.All(shipped.Rows, row => Assert.All(row.Cells.Zip(shipped.Columns), place =>
            Assert.NotEqual(place.Second.Whole ? "unknown" : "not-listed", place.First.Evidence)));
    }

    [Fact]
    public void MunicipalitiesStandInTheOrderOfTheFinnishAlphabet() =>
        Assert.Equal(shipped.Rows.Select(row => row.Municipality.Name.Fi).Order(FinnishOrder.Instance), shipped.Rows.Select(row => row.Municipality.Name.Fi));

    [Fact]
    public void EachSeasonTellsItsEvidence() => Assert.Equal(["member", "registered", "unknown"], Cells((First, true), (Second, false)));

    [Fact]
    public void TheFirstSeasonAndTheNumberOfSeasonsAreThoseOfTheSources()
    {
        var row = Row((Third, true), (Second, true));

        Assert.Equal(("2021–22", 2), (row.First, row.Count));
    }

    [Fact]
    public void MembershipsStandNewestFirst() =>
        Assert.Equal(["2023-2024", "2019-2020"], Row((First, true), (Third, false)).Memberships.Select(membership => membership.Season.Id));

    private static IEnumerable<string> Cells(params (Season, bool)[] memberships) => Row(memberships).Cells.Select(cell => cell.Evidence);

    private static TimelineRow Row(params (Season Season, bool Confirmed)[] memberships) => MembershipTimeline.From(Small.Network(Small.Tables with
    {
        Seasons = [First, Second, Third],
        Municipalities = [Small.Municipality("001", "Kylä")],
        Memberships = [.. memberships.Select(m => Small.Membership("001", m.Season, m.Confirmed))],
    }), Language.Finnish).Rows.Single();
}
