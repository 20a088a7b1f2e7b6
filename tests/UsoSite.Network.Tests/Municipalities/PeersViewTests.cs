namespace UsoSite.Network.Tests;

public sealed class PeersViewTests
{
    private static readonly Season Older = Small.Season(2021);
    private static readonly Season Newest = Small.Season(2023);
    private static readonly Municipality Village = Small.Municipality("001", "Kylä");
    private static readonly Municipality Town = Small.Municipality("002", "Kaupunki") with { Latitude = 61 };

    private readonly Network network = Small.Network(Small.Tables with
    {
        Seasons = [Older, Newest],
        Municipalities = [Village, Town],
        Population = [Small.Population("001", 2021, 8000), Small.Population("001", 2022, 8100), Small.Population("002", 2021, 9000)],
        FeeTiers = [Small.Tier(Newest, null, 8999, null), Small.Tier(Newest, 9000, null, 12000)],
        Memberships = [Small.Membership("001", Older, true, "web"), Small.Membership("001", Newest, false, "web")],
    });

    private PeerViews Views => new(network);

    [Fact]
    public void APeerHasItsDistanceAndItsPopulationOfTheNewestYear()
    {
        var peer = Views.Of(Village, Town);

        Assert.Equal((111, 8100), (peer.Kilometres, peer.Residents));
        Assert.Null(Views.Of(Town, Village).Residents);
    }

    [Fact]
    public void ItsFeeIsThatOfTheNewestSeasonWithItsState()
    {
        Assert.Equal(("2023-2024", "unknown"), (Views.Of(Village, Town).Fee.Season.Id, Views.Of(Village, Town).Fee.State));
        Assert.Equal(("published", 12000), (Views.Of(Town, Village).Fee.State, Views.Of(Town, Village).Fee.Annual));
    }

    [Fact]
    public void OfItsMembershipsTheLastKnownIsShown()
    {
        var last = Views.Of(Village, Town).LastMembership!;

        Assert.Equal(("2023-2024", false), (last.Season.Id, last.Confirmed));
        Assert.Null(Views.Of(Town, Village).LastMembership);
    }

    [Fact]
    public void PeersAreInTheOrderInWhichTheyWereFoundWithTheNearestMember()
    {
        var view = PeersView.From(Village, new Peers([Town, Village], Village, [Town]), Views);

        Assert.Equal(["002", "001"], view.Similar!.Told.Select(peer => peer.Municipality.Code));
        Assert.Equal(["002"], view.Neighbours!.Told.Select(peer => peer.Municipality.Code));
        Assert.Equal(("001", "001", "2023-2024"), (view.Own, view.NearestMember!.Municipality.Code, view.Season.Id));
        Assert.Equal(new DateOnly(2022, 12, 31), view.Date);
        Assert.Null(PeersView.From(Village, new Peers([Village], null, []), Views).NearestMember);
        Assert.Null(PeersView.From(Village, new Peers([], null, []), Views).Similar);
        Assert.Null(PeersView.From(Village, new Peers([], null, []), Views).Neighbours);
    }

    [Fact]
    public void ThoseOfWhichTheSourcesTellNeitherFeeNorMembershipComeLast()
    {
        var hamlet = Small.Municipality("003", "Pikkukylä");
        var silent = Small.Network(network.Tables with
        {
            Municipalities = [Village, Town, hamlet],
            Population = [.. network.Tables.Population, Small.Population("003", 2022, 100)],
        });
        var view = PeersView.From(Town, new Peers([hamlet, Village], null, []), new(silent)).Similar!;

        Assert.Equal(["001"], view.Told.Select(peer => peer.Municipality.Code));
        Assert.Equal(["003"], view.Rest.Select(peer => peer.Municipality.Code));
    }
}
