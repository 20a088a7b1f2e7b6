namespace UsoSite.Network.Tests;

public sealed class MembershipTimelineTests
{
    private static readonly Season First = Small.Season(2019);
    private static readonly Season Second = Small.Season(2021);
    private static readonly Season Third = Small.Season(2023);

    private readonly MembershipTimeline shipped = Drawing.WithCommas(() => MembershipTimeline.From(Shipped.Network, Language.Finnish));

    [Fact]
    public void EveryKnownMembershipHasItsPlaceOnce()
    {
        Assert.Equal(Shipped.Network.Tables.Memberships.Count, shipped.Rows.Sum(row => row.Memberships.Count));
        Assert.Equal(
            Shipped.Network.Tables.Memberships.Select(m => m.Municipality.Value).Distinct().Order(), shipped.Rows.Select(row => row.Municipality.Code).Order());
    }

    [Fact]
    public void BarsTogetherAreAsLongAsTheMembershipsBesideThem()
    {
        var column = Drawing.Number(shipped.Columns[1].Left) - Drawing.Number(shipped.Columns[0].Left);

        Assert.All(shipped.Rows, row =>
            Assert.Equal(row.Memberships.Count, (int)Math.Round(row.Bars.Sum(bar => Drawing.Number(bar.Width) + 0.7) / column)));
    }

    [Fact]
    public void EverythingStaysInsideTheDrawing()
    {
        var height = Drawing.Number(shipped.Height);
        Drawing.Inside(0, 100, shipped.Columns.SelectMany(column => new[] { column.Left, column.Middle }));
        Assert.All(shipped.Rows, row =>
        {
            Drawing.Inside(0, height, row.Y, row.TextY, row.BarY);
            Assert.True(Drawing.Number(row.Y) + 20 <= height);
            Assert.All(row.Bars, bar => Assert.InRange(Drawing.Number(bar.X) + Drawing.Number(bar.Width), Drawing.Number(shipped.Columns[0].Left), 100));
        });
    }

    [Fact]
    public void MunicipalitiesStandInTheOrderOfTheFinnishAlphabet() =>
        Assert.Equal(shipped.Rows.Select(row => row.Municipality.Name.Fi).Order(FinnishOrder.Instance), shipped.Rows.Select(row => row.Municipality.Name.Fi));

    [Fact]
    public void SeasonsOfOneKindInARowAreOneBar() => Assert.Equal(["member"], Bars((First, true), (Second, true), (Third, true)));

    [Fact]
    public void ASignUpIsABarOfItsOwn() => Assert.Equal(["member", "registered"], Bars((First, true), (Second, false)));

    [Fact]
    public void ASeasonBetweenEndsTheBar() => Assert.Equal(["member", "member"], Bars((First, true), (Third, true)));

    [Fact]
    public void MembershipsStandNewestFirst() =>
        Assert.Equal(["2023-2024", "2019-2020"], Row((First, true), (Third, false)).Memberships.Select(membership => membership.Season.Id));

    private static IEnumerable<string> Bars(params (Season, bool)[] memberships) => Row(memberships).Bars.Select(bar => bar.Evidence);

    private static TimelineRow Row(params (Season Season, bool Confirmed)[] memberships) => MembershipTimeline.From(Small.Network(Small.Tables with
    {
        Seasons = [First, Second, Third],
        Municipalities = [Small.Municipality("001", "Kylä")],
        Memberships = [.. memberships.Select(m => Small.Membership("001", m.Season, m.Confirmed))],
    }), Language.Finnish).Rows.Single();
}
