namespace UsoSite.Network;

/// <summary>
/// Every municipality as a mark at its central locality, on the plane of Finnish maps. The theme draws the country below them
/// (<c>docs/map/README.md</c>), in the same frame.
/// </summary>
/// <param name="Width">Units of the drawing, two kilometres each, as is <paramref name="Height"/>.</param>
/// <param name="Regions">Names of the regions at the mean of their municipalities.</param>
/// <param name="Groups">The municipalities by their mark; later ones are drawn on top.</param>
public sealed record MunicipalityMap(
    int Width, int Height, IReadOnlyList<MunicipalityMap.RegionName> Regions, IReadOnlyList<MunicipalityMap.Group> Groups)
{
    /// <summary>The groups in the order of the key beside the map: what is drawn on top comes first.</summary>
    public IReadOnlyList<Group> Legend { get; } = [.. Groups.Reverse()];

    private const double MetresPerUnit = 2000;

    // The frame includes the whole of Finland.
    private const double West = 50_000;
    private const double East = 750_000;
    private const double South = 6_600_000;
    private const double North = 7_800_000;

    private static readonly string[] Marks = ["other", "earlier", "member"];

    /// <summary>The name of a region where it is written.</summary>
    public sealed record RegionName(RegionRef Region, string X, string Y);

    /// <summary>Municipalities with the same mark, in the order of the Finnish alphabet.</summary>
    /// <param name="Mark">
    /// <c>member</c> where the sources name the municipality in the newest season, <c>earlier</c> where only in an earlier one, else <c>other</c>.
    /// </param>
    public sealed record Group(string Mark, int Count, IReadOnlyList<Dot> Dots);

    /// <summary>One municipality.</summary>
    /// <param name="Memberships">Newest first.</param>
    public sealed record Dot(MunicipalityRef Municipality, string X, string Y, IReadOnlyList<MembershipView> Memberships);

    public static MunicipalityMap From(Network network, Language language)
    {
        var groups = network.Municipalities
            .InOrder(language, municipality => municipality.Name)
            .ToLookup(municipality => MarkOf(municipality, network), municipality => DotOf(municipality, network));
        return new MunicipalityMap(
            (int)((East - West) / MetresPerUnit),
            (int)((North - South) / MetresPerUnit),
            [.. network.Municipalities.GroupBy(network.Region).OrderBy(same => same.Key.Code, StringComparer.Ordinal).Select(same => NameOf(same.Key, [.. same]))],
            [.. Marks.Where(groups.Contains).Select(mark => new Group(mark, groups[mark].Count(), [.. groups[mark]]))]);
    }

    private static string MarkOf(Municipality municipality, Network network) => network.MembershipsOf(municipality.Code) switch
    {
        [] => "other",
        [var newest, ..] when newest.Season.Id == network.CurrentSeason.Id => "member",
        _ => "earlier",
    };

    private static Dot DotOf(Municipality municipality, Network network)
    {
        var (x, y) = Place(municipality.Latitude, municipality.Longitude);
        return new Dot(MunicipalityRef.To(municipality), ChartScale.Coordinate(x), ChartScale.Coordinate(y), MembershipView.From(network, municipality.Code));
    }

    private static RegionName NameOf(Region region, Municipality[] municipalities)
    {
        var (x, y) = Place(municipalities.Average(m => m.Latitude), municipalities.Average(m => m.Longitude));
        return new RegionName(RegionRef.To(region), ChartScale.Coordinate(x), ChartScale.Coordinate(y));
    }

    private static (double X, double Y) Place(double latitude, double longitude)
    {
        var (east, north) = FinnishGrid.Project(latitude, longitude);
        return ((east - West) / MetresPerUnit, (North - north) / MetresPerUnit);
    }
}
