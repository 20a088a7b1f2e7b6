using System.Collections.Concurrent;

namespace UsoSite.Network;

/// <summary>The municipalities that one compares itself with.</summary>
public sealed record PeersView
{
    /// <summary>The code of the municipality itself.</summary>
    public required string Own { get; init; }

    /// <summary>Of the populations.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The season of the fees: the current one.</summary>
    public required SeasonRef Season { get; init; }

    /// <summary>Those nearest by population; null where the own population is not known.</summary>
    public required PeerListView? Similar { get; init; }

    /// <summary>The nearest known member by population where none of those is one; else null.</summary>
    public required PeerView? NearestMember { get; init; }

    /// <summary>Those nearest by distance; null where the data has no other municipalities.</summary>
    public required PeerListView? Neighbours { get; init; }

    /// <summary>The sources of the coordinates.</summary>
    public required IReadOnlyList<string> DistanceSources { get; init; }

    public static PeersView From(Municipality own, Peers peers, PeerViews views)
    {
        var network = views.Network;
        PeerView View(Municipality peer) => views.Of(peer, own);
        return new PeersView
        {
            Own = own.Code.Value,
            Date = new DateOnly(network.NewestPopulationYear, 12, 31),
            Season = SeasonRef.To(network.CurrentSeason),
            Similar = PeerListView.Of(peers.Nearest.Select(View)),
            NearestMember = peers.NearestMember is { } member ? View(member) : null,
            Neighbours = PeerListView.Of(peers.Neighbours.Select(View)),
            DistanceSources = network.SourcesOf("municipalities", "latitude"),
        };
    }
}

/// <summary>Municipalities beside another: what the sources do not tell of any of the rest is said once.</summary>
/// <param name="Told">Those of which the sources tell a membership or the fee.</param>
/// <param name="Rest">The others. Both keep the order in which they were found.</param>
public sealed record PeerListView(IReadOnlyList<PeerView> Told, IReadOnlyList<PeerView> Rest)
{
    /// <summary>The list; null where it is empty.</summary>
    public static PeerListView? Of(IEnumerable<PeerView> peers) =>
        peers.ToLookup(peer => peer.IsTold) is { Count: > 0 } found ? new PeerListView([.. found[true]], [.. found[false]]) : null;
}

/// <summary>A municipality beside another.</summary>
public sealed record PeerView
{
    public required MunicipalityRef Municipality { get; init; }

    /// <summary>Whole kilometres between the central localities, as the crow flies.</summary>
    public required int Kilometres { get; init; }

    /// <summary>At the end of the newest year of the data; null where it has none.</summary>
    public required int? Residents { get; init; }

    /// <summary>Its fee in the current season.</summary>
    public required FeeView Fee { get; init; }

    /// <summary>The newest membership that the sources tell of; null where they tell of none.</summary>
    public required MembershipView? LastMembership { get; init; }

    /// <summary>True where the sources tell of a membership or of that fee.</summary>
    public bool IsTold => LastMembership is not null || Fee.State != "unknown";

    /// <summary>A municipality beside itself.</summary>
    public static PeerView From(Municipality municipality, Network network) => new()
    {
        Municipality = MunicipalityRef.To(municipality),
        Kilometres = 0,
        Residents = network.NewestResidentsOf(municipality),
        Fee = FeeView.From(network.FeeOf(municipality.Code, network.CurrentSeason), network),
        LastMembership = MembershipView.From(network, municipality.Code) is [var newest, ..] ? newest : null,
    };
}

/// <summary>Views of municipalities beside others. What is the same beside all of them is made once.</summary>
public sealed class PeerViews(Network network)
{
    private readonly ConcurrentDictionary<MunicipalityCode, PeerView> views = [];

    public Network Network => network;

    public PeerView Of(Municipality municipality, Municipality own) => views.GetOrAdd(municipality.Code, _ => PeerView.From(municipality, network)) with
    {
        Kilometres = (int)Math.Round(Distance.Between(own, municipality), MidpointRounding.AwayFromZero),
    };
}
