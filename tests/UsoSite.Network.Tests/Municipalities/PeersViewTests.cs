namespace UsoSite.Network.Tests;

public sealed class PeersViewTests
{
    private static readonly Season Older = Small.Season(2021);
    private static readonly Season Newest = Small.Season(2023);
    private static readonly Municipality Village = Small.Municipality("001", "Kylä");
    private static readonly Municipality Town = Small.Municipality("002", "Kaupunki");

    private readonly Network network = Small.Network(Small.Tables with
    {
        Seasons = [Older, Newest],
        Municipalities = [Village, Town],
        Population = [Small.Population("001", 2021, 8000), Small.Population("001", 2022, 8100), Small.Population("002", 2021, 9000)],
        Memberships = [Small.Membership("001", Older, true, "web"), Small.Membership("001", Newest, false, "web")],
        Decisions =
        [
            Small.Decision("older", Older, 7000, joined: true),
            Small.Decision("no-fee", Newest, null, joined: true),
            Small.Decision("newer", Newest, 9000, joined: false),
        ],
    });

    [Fact]
    public void APeerHasItsPopulationOfTheNewestYearAndItsMembershipsNewestFirst()
    {
        var peer = PeerView.From(Village, network);

        Assert.Equal(8100, peer.Residents);
        Assert.Equal([("2023-2024", false), ("2021-2022", true)], peer.Memberships.Select(own => (own.Season.Id, own.Confirmed)));
        Assert.Null(PeerView.From(Town, network).Residents);
    }

    [Fact]
    public void OnlyDecisionsThatNameAFeeAreShownThoseOfTheNewestSeasonFirst() =>
        Assert.Equal(["newer", "older"], PeerView.From(Village, network).Decisions.Select(decision => decision.Id));

    [Fact]
    public void PeersAreInTheOrderInWhichTheyWereFoundWithTheNearestMember()
    {
        var view = PeersView.From(new Peers([Town, Village], Village), network);

        Assert.Equal(["002", "001"], view.Peers.Select(peer => peer.Municipality.Code));
        Assert.Equal("001", view.NearestMember!.Municipality.Code);
        Assert.Equal(new DateOnly(2022, 12, 31), view.Date);
        Assert.Null(PeersView.From(new Peers([Village], null), network).NearestMember);
    }
}
