namespace UsoSite.Network;

/// <summary>Municipalities of similar size.</summary>
/// <param name="Date">Of the populations.</param>
/// <param name="Peers">Those nearest by population, known members first; empty where the own population is not known.</param>
/// <param name="NearestMember">The nearest known member where none of the peers is one; else null.</param>
public sealed record PeersView(DateOnly Date, IReadOnlyList<PeerView> Peers, PeerView? NearestMember)
{
    public static PeersView From(Peers peers, Network network) => new(
        new DateOnly(network.NewestPopulationYear, 12, 31),
        [.. peers.Nearest.Select(peer => PeerView.From(peer, network))],
        peers.NearestMember is { } member ? PeerView.From(member, network) : null);
}

/// <summary>A municipality of similar size.</summary>
public sealed record PeerView
{
    public required MunicipalityRef Municipality { get; init; }

    public required RegionRef Region { get; init; }

    /// <summary>At the end of the newest year of the data.</summary>
    public required int? Residents { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<MembershipView> Memberships { get; init; }

    /// <summary>Its own decisions and proposals that name a yearly fee, those of the newest season first.</summary>
    public required IReadOnlyList<DecisionView> Decisions { get; init; }

    public static PeerView From(Municipality municipality, Network network) => new()
    {
        Municipality = MunicipalityRef.To(municipality),
        Region = RegionRef.To(network, municipality),
        Residents = network.NewestResidentsOf(municipality),
        Memberships = MembershipView.From(network, municipality.Code),
        Decisions =
        [
            .. network.Decisions.Of(municipality.Code).Where(decision => decision.AnnualFee is not null).Select(decision => DecisionView.From(decision, network)),
        ],
    };
}
