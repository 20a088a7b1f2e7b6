namespace UsoSite.Network;

/// <summary>The municipalities of a size similar to one's.</summary>
/// <param name="Nearest">
/// The five nearest by population, known members first, both groups the nearest first; empty where the own population is not known.
/// </param>
/// <param name="NearestMember">The nearest known member where none of the five is one; else null.</param>
public sealed record Peers(IReadOnlyList<Municipality> Nearest, Municipality? NearestMember);

/// <summary>
/// Finds municipalities of similar size: those whose population at the end of the newest year is nearest. Of two that
/// are equally near, the smaller comes first.
/// </summary>
public sealed class PeerFinder
{
    private const int PeerCount = 5;

    private readonly Network network;
    private readonly (Municipality Municipality, int Residents)[] bySize;
    private readonly Dictionary<MunicipalityCode, int> places;

    public PeerFinder(Network network)
    {
        this.network = network;
        bySize =
        [
            .. from municipality in network.Municipalities
               let residents = network.NewestResidentsOf(municipality)
               where residents is not null
               orderby residents, municipality.Code.Value
               select (municipality, residents.Value),
        ];
        places = bySize.Select((sized, place) => (sized.Municipality.Code, place)).ToDictionary(pair => pair.Code, pair => pair.place);
    }

    public Peers PeersOf(MunicipalityCode municipality)
    {
        Municipality[] nearest = [.. NearestFirst(municipality).Take(PeerCount).OrderByDescending(network.IsKnownMember)];
        return new Peers(nearest, nearest.Any(network.IsKnownMember) ? null : NearestFirst(municipality).FirstOrDefault(network.IsKnownMember));
    }

    private IEnumerable<Municipality> NearestFirst(MunicipalityCode municipality)
    {
        if (!places.TryGetValue(municipality, out var place))
        {
            yield break;
        }

        var (below, above) = (place - 1, place + 1);
        while (below >= 0 || above < bySize.Length)
        {
            var smaller = above == bySize.Length || (below >= 0 && Difference(below) <= Difference(above));
            yield return bySize[smaller ? below-- : above++].Municipality;
        }

        int Difference(int other) => Math.Abs(bySize[other].Residents - bySize[place].Residents);
    }
}
