namespace UsoSite.Network.Tests;

public sealed class PeerFinderTests
{
    private static readonly Municipality Village = Small.Municipality("001", "Kylä");

    [Fact]
    public void FindsTheFiveNearestByDistanceTheNearestFirst()
    {
        Municipality[] others = [.. Enumerable.Range(2, 7).Select(number => Small.Municipality($"00{number}", $"Kunta {number}") with { Latitude = 60 + (number / 10.0) })];
        var network = Small.Network(Small.Tables with
        {
            Seasons = [Small.Season(2021)],
            Municipalities = [.. others.Reverse(), Village],
            Population = [Small.Population("002", 2022, 100)],
        });

        Assert.Equal(["002", "003", "004", "005", "006"], new PeerFinder(network).PeersOf(Village).Neighbours.Select(neighbour => neighbour.Code.Value));
    }

    [Fact]
    public void FindsTheFiveNearestByDistanceForEveryMunicipality()
    {
        var all = Shipped.Network.Municipalities;
        var finder = new PeerFinder(Shipped.Network);

        Assert.All(all, municipality => Assert.Equal(
            all.Where(other => other != municipality).OrderBy(other => Distance.Between(municipality, other)).Take(5).Select(other => other.Code),
            finder.PeersOf(municipality).Neighbours.Select(other => other.Code)));
    }

    [Fact]
    public void PrefersTheSmallerCodeOfTwoAtTheSamePlace()
    {
        var same = new[] { "007", "003", "009", "002", "005", "008", "004" }.Select(code => Small.Municipality(code, code));
        var network = Small.Network(Small.Tables with { Seasons = [Small.Season(2021)], Municipalities = [.. same], Population = [Small.Population("002", 2022, 100)] });

        Assert.Equal(["002", "003", "004", "005", "007"], new PeerFinder(network).PeersOf(Village).Neighbours.Select(other => other.Code.Value));
    }

    [Fact]
    public void FindsTheFiveNearestByPopulationForEveryMunicipality()
    {
        var network = Shipped.Network;
        var finder = new PeerFinder(network);
        int Residents(Municipality m) => network.PopulationIn(m.Code, network.NewestPopulationYear)!.Value.Residents;

        Assert.All(network.Municipalities, municipality =>
        {
            var peers = finder.PeersOf(municipality).Nearest;
            var distances = network.Municipalities.Where(m => m.Code != municipality.Code).Select(m => Math.Abs(Residents(m) - Residents(municipality))).Order().Take(5);
            Assert.DoesNotContain(municipality, peers);
            Assert.Equal(distances, peers.Select(peer => Math.Abs(Residents(peer) - Residents(municipality))).Order());
        });
    }

    [Fact]
    public void PutsKnownMembersFirstAndTheNearestOfEachKindFirst() =>
        Assert.Equal(["004", "005", "002", "003", "006"], PeersAmong((1, 100), (2, 90), (3, 115), (4, 80), (5, 125), (6, 70), (7, 1000)));

    [Fact]
    public void PrefersTheSmallerOfTwoThatAreEquallyNear() => Assert.Equal(["002", "003"], PeersAmong((1, 100), (3, 110), (2, 90)));

    [Fact]
    public void FindsFewerThanFiveWhereThereAreNoMore() => Assert.Empty(PeersAmong((1, 100)));

    [Fact]
    public void FindsNoneForAMunicipalityWithoutPopulation()
    {
        var peers = Finder((4, 100), (3, 110)).PeersOf(Village);

        Assert.Empty(peers.Nearest);
        Assert.Null(peers.NearestMember);
    }

    [Fact]
    public void NamesTheNearestMemberWhereNoneOfTheFiveIsOne()
    {
        var peers = Finder((1, 100), (2, 101), (3, 102), (6, 103), (7, 104), (8, 105), (4, 300), (5, 200)).PeersOf(Village);

        Assert.Equal("005", peers.NearestMember!.Code.Value);
        Assert.Equal(["002", "003", "006", "007", "008"], peers.Nearest.Select(m => m.Code.Value));
    }

    [Fact]
    public void NamesTheNearestMemberOnEitherSideAndTheSmallerOfTwoThatAreEquallyNear()
    {
        (int, int)[] others = [(1, 100), (2, 101), (3, 102), (6, 103), (7, 104), (8, 105)];

        Assert.Equal("004", Finder([.. others, (4, 40), (5, 200)]).PeersOf(Village).NearestMember!.Code.Value);
        Assert.Equal("005", Finder([.. others, (4, 160), (5, 40)]).PeersOf(Village).NearestMember!.Code.Value);
    }

    [Fact]
    public void NamesNoOtherMemberWhereOneOfTheFiveIsOne() =>
        Assert.Null(Finder((1, 100), (2, 101), (3, 102), (6, 103), (7, 104), (5, 105), (4, 300)).PeersOf(Village).NearestMember);

    [Fact]
    public void NamesNoMemberWhereTheSourcesNameNone() => Assert.Null(Finder((1, 100), (2, 90)).PeersOf(Village).NearestMember);

    private static IEnumerable<string> PeersAmong(params (int Number, int Residents)[] municipalities) =>
        Finder(municipalities).PeersOf(Village).Nearest.Select(m => m.Code.Value);

    /// <summary>Municipalities by number and population; 4 and 5 are members.</summary>
    private static PeerFinder Finder(params (int Number, int Residents)[] municipalities)
    {
        var season = Small.Season(2021);
        return new PeerFinder(Small.Network(Small.Tables with
        {
            Seasons = [season],
            Municipalities = [.. municipalities.Select(m => Small.Municipality($"00{m.Number}", $"Kunta {m.Number}"))],
            Population = [.. municipalities.Select(m => Small.Population($"00{m.Number}", 2022, m.Residents))],
            Memberships = [Small.Membership("005", season, false, "web"), Small.Membership("004", season, true, "web")],
        }));
    }
}
