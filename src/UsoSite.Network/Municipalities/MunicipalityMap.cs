namespace UsoSite.Network;

/// <summary>
/// Every municipality as a mark at its central locality, on the plane of Finnish maps. It has no coast: the data has none.
/// </summary>
/// <param name="Width">Units of the drawing, two kilometres each, as is <paramref name="Height"/>.</param>
/// <param name="Lines">Parallels and meridians.</param>
/// <param name="Groups">The municipalities by their mark; later ones are drawn on top.</param>
public sealed record MunicipalityMap(
    int Width, int Height, IReadOnlyList<MunicipalityMap.Line> Lines, IReadOnlyList<MunicipalityMap.Group> Groups)
{
    /// <summary>The groups in the order of the key beside the map: what is drawn on top comes first.</summary>
    public IReadOnlyList<Group> Legend { get; } = [.. Groups.Reverse()];

    private const double MetresPerUnit = 2000;

    // The frame includes the whole of Finland.
    private const double West = 50_000;
    private const double East = 750_000;
    private const double South = 6_600_000;
    private const double North = 7_800_000;

    private static readonly int[] Parallels = [60, 62, 64, 66, 68, 70];
    private static readonly int[] Meridians = [20, 24, 28, 32];
    private static readonly string[] Marks = ["other", "earlier", "member"];

    /// <summary>A parallel or a meridian, named where it leaves the drawing on the left or below.</summary>
    public sealed record Line
    {
        public required int Degrees { get; init; }

        /// <summary>Of an SVG path.</summary>
        public required string Path { get; init; }

        /// <summary>False where it leaves the drawing elsewhere.</summary>
        public required bool IsNamed { get; init; }

        /// <summary>Of its name, as is <see cref="Y"/>.</summary>
        public required string X { get; init; }

        public required string Y { get; init; }
    }

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
            [.. Parallels.Select(Parallel), .. Meridians.Select(Meridian)],
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

    private static (double X, double Y) Place(double latitude, double longitude)
    {
        var (east, north) = FinnishGrid.Project(latitude, longitude);
        return ((east - West) / MetresPerUnit, (North - north) / MetresPerUnit);
    }

    private static Line Parallel(int degrees)
    {
        (double X, double Y)[] points = [.. Enumerable.Range(10, 31).Select(longitude => Place(degrees, longitude))];
        var (left, right) = points.Zip(points.Skip(1)).First(pair => pair.Second.X > 0);
        var y = left.Y + ((right.Y - left.Y) * -left.X / (right.X - left.X));
        return new Line
        {
            Degrees = degrees,
            Path = PathOf(points),
            IsNamed = y > 0,
            X = ChartScale.Coordinate(3),
            Y = ChartScale.Coordinate(y - 4),
        };
    }

    private static Line Meridian(int degrees)
    {
        (double X, double Y)[] points = [.. Enumerable.Range(56, 17).Select(latitude => Place(latitude, degrees))];
        var bottom = (North - South) / MetresPerUnit;
        var (lower, upper) = points.Zip(points.Skip(1)).First(pair => pair.Second.Y < bottom);
        var x = lower.X + ((upper.X - lower.X) * (bottom - lower.Y) / (upper.Y - lower.Y));
        return new Line
        {
            Degrees = degrees,
            Path = PathOf(points),
            IsNamed = x < (East - West) / MetresPerUnit,
            X = ChartScale.Coordinate(x + 4),
            Y = ChartScale.Coordinate(bottom - 4),
        };
    }

    private static string PathOf(IEnumerable<(double X, double Y)> points) =>
        "M" + string.Join('L', points.Select(point => $"{ChartScale.Coordinate(point.X)} {ChartScale.Coordinate(point.Y)}"));
}
