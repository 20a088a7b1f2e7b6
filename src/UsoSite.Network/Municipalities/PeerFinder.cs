namespace UsoSite.Network;

/// <summary>The municipalities that one compares itself with.</summary>
/// <param name="Nearest">
/// The five nearest by population, known members first, both groups the nearest first; empty where the own population is not known.
/// </param>
/// <param name="NearestMember">The nearest known member by population where none of the five is one; else null.</param>
/// <param name="Neighbours">The five nearest by distance, the nearest first.</param>
public sealed record Peers(IReadOnlyList<Municipality> Nearest, Municipality? NearestMember, IReadOnlyList<Municipality> Neighbours);

/// <summary>
/// Finds municipalities of similar size, whose population at the end of the newest year is nearest, and those nearest by distance. Of two
/// that are equally near by population, the smaller comes first.
/// </summary>
public sealed class PeerFinder
{
    private const int PeerCount = 5;

    private static readonly Comparer<Sized> BySize = Comparer<Sized>.Create((one, other) =>
        one.Residents != other.Residents
            ? one.Residents.CompareTo(other.Residents)
            : string.CompareOrdinal(one.Code.Value, other.Code.Value));

    private readonly Network network;
    private readonly Sized[] all;
    private readonly Sized[] members;
    private readonly NeighbourFinder neighbours;

    public PeerFinder(Network network)
    {
        this.network = network;
        all = [.. network.Municipalities.Select(municipality => SizeOf(municipality.Code)).OfType<Sized>().Order(BySize)];
        members = [.. all.Where(sized => network.MembershipsOf(sized.Code).Count > 0)];
        neighbours = new NeighbourFinder(network.Municipalities);
    }

    public Peers PeersOf(Municipality municipality)
    {
        var near = neighbours.NearestTo(municipality, PeerCount);
        if (SizeOf(municipality.Code) is not { } own)
        {
            return new Peers([], null, near);
        }

        Municipality[] nearest = [.. NearestFirst(all, own).Take(PeerCount).OrderByDescending(network.IsKnownMember)];
        return new Peers(nearest, nearest.Any(network.IsKnownMember) ? null : NearestFirst(members, own).FirstOrDefault(), near);
    }

    private Sized? SizeOf(MunicipalityCode municipality) =>
        network.PopulationIn(municipality, network.NewestPopulationYear) is { } newest ? new Sized(municipality, newest.Residents) : null;

    private IEnumerable<Municipality> NearestFirst(Sized[] bySize, Sized own)
    {
        var place = Array.BinarySearch(bySize, own, BySize);
        var (below, above) = place >= 0 ? (place - 1, place + 1) : (~place - 1, ~place);
        while (below >= 0 || above < bySize.Length)
        {
            var smaller = above == bySize.Length || (below >= 0 && Difference(below) <= Difference(above));
            yield return network.Municipality(bySize[smaller ? below-- : above++].Code);
        }

        int Difference(int other) => Math.Abs(bySize[other].Residents - own.Residents);
    }

    /// <summary>A municipality with its population at the end of the newest year.</summary>
    private sealed record Sized(MunicipalityCode Code, int Residents);
}
