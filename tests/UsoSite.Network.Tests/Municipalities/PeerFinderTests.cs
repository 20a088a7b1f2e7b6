namespace UsoSite.Network.Tests;

public sealed class PeerFinderTests
{
    [Fact]
    public void FindsTheFiveNearestByPopulationForEveryMunicipality()
    {
        var network = Shipped.Network;
        var finder = new PeerFinder(network);
        int Residents(Municipality m) => network.PopulationIn(m.Code, 2022)!.Value.Residents;

        Assert.All(network.Municipalities, municipality =>
        {
            var peers = finder.PeersOf(municipality.Code);
            var distances = network.Municipalities.Where(m => m.Code != municipality.Code).Select(m => Math.Abs(Residents(m) - Residents(municipality))).Order().Take(5);
            Assert.DoesNotContain(municipality, peers);
            Assert.Equal(distances, peers.Select(peer => Math.Abs(Residents(peer) - Residents(municipality))).Order());
        });
    }

    [Fact]
    public void PutsKnownMembersFirstAndTheNearestOfEachKindFirst()
    {
        var (network, finder) = Of((1, 100), (2, 90), (3, 115), (4, 80), (5, 125), (6, 70), (7, 1000));

        Assert.Equal(["004", "005", "002", "003", "006"], Codes(finder.PeersOf(Small.Village)));
        Assert.Equal("004", finder.NearestMember(Small.Village)!.Code.Value);
        Assert.Equal(7, network.Municipalities.Count);
    }

    [Fact]
    public void PrefersTheSmallerOfTwoThatAreEquallyNear() => Assert.Equal(["002", "003"], Codes(Of((1, 100), (3, 110), (2, 90)).Finder.PeersOf(Small.Village)));

    [Fact]
    public void FindsFewerThanFiveWhereThereAreNoMore() => Assert.Empty(Of((1, 100)).Finder.PeersOf(Small.Village));

    [Fact]
    public void FindsNoneForAMunicipalityWithoutPopulation()
    {
        var (_, finder) = Of((2, 100), (3, 110));

        Assert.Empty(finder.PeersOf(Small.Village));
        Assert.Null(finder.NearestMember(Small.Village));
    }

    [Fact]
    public void NamesNoMemberWhereTheSourcesNameNone() => Assert.Null(Of((1, 100), (2, 90)).Finder.NearestMember(Small.Village));

    private static string[] Codes(IEnumerable<Municipality> municipalities) => [.. municipalities.Select(m => m.Code.Value)];

    /// <summary>Municipalities by number and population; 4 and 5 are members.</summary>
    private static (Network Network, PeerFinder Finder) Of(params (int Number, int Residents)[] municipalities)
    {
        var season = Small.Season(2021);
        var network = Small.Network(Small.Tables with
        {
            Seasons = [season],
            Municipalities = [.. municipalities.Select(m => Small.Municipality($"00{m.Number}", $"Kunta {m.Number}"))],
            Population = [.. municipalities.Select(m => Small.Population($"00{m.Number}", 2022, m.Residents))],
            Memberships = [Small.Membership("005", season, false, "web"), Small.Membership("004", season, true, "web")],
        });
        return (network, new PeerFinder(network));
    }
}
