namespace UsoSite.Network;

/// <summary>Municipalities of similar size.</summary>
/// <param name="Date">Of the populations.</param>
/// <param name="Peers">Those nearest by population, known members first; empty where the own population is not known.</param>
/// <param name="NearestMember">The nearest known member where none of the peers is one; else null.</param>
public sealed record PeersView(DateOnly Date, IReadOnlyList<PeerView> Peers, PeerView? NearestMember)
{
    public static PeersView From(MunicipalityCode municipality, PeerFinder finder, Network network)
    {
        PeerView[] peers = [.. finder.PeersOf(municipality).Select(peer => PeerView.From(peer, network))];
        return new PeersView(
            new DateOnly(network.NewestPopulationYear, 12, 31),
            peers,
            peers.All(peer => peer.Memberships.Count == 0) && finder.NearestMember(municipality) is { } member
                ? PeerView.From(member, network)
                : null);
    }
}
