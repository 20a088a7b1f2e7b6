namespace UsoSite.Network;

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
        var year = network.NewestPopulationYear;
        bySize =
        [
            .. from municipality in network.Municipalities
               let figure = network.PopulationIn(municipality.Code, year)
               where figure is not null
               orderby figure.Value.Residents, municipality.Code.Value
               select (municipality, figure.Value.Residents),
        ];
        places = bySize.Select((sized, place) => (sized.Municipality.Code, place)).ToDictionary(pair => pair.Code, pair => pair.place);
    }

    /// <summary>
    /// The five municipalities nearest by population: first those that the sources name as members of any season, then
    /// the others, both the nearest first. None where the municipality's own population is not known.
    /// </summary>
    public IReadOnlyList<Municipality> PeersOf(MunicipalityCode municipality) =>
        [.. NearestFirst(municipality).Take(PeerCount).OrderByDescending(IsKnownMember)];

    /// <summary>The municipality nearest by population that the sources name as a member of any season.</summary>
    public Municipality? NearestMember(MunicipalityCode municipality) => NearestFirst(municipality).FirstOrDefault(IsKnownMember);

    private bool IsKnownMember(Municipality municipality) => network.MembershipsOf(municipality.Code).Count > 0;

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
