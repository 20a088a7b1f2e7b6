namespace UsoSite.Network;

/// <summary>
/// Finds the municipalities that are nearest by distance. Each is a point of the unit sphere; from its own height the search goes up and
/// down until the height alone makes a point too distant.
/// </summary>
internal sealed class NeighbourFinder
{
    private static readonly Comparer<Point> ByHeight = Comparer<Point>.Create((one, other) =>
        one.Z != other.Z ? one.Z.CompareTo(other.Z) : string.CompareOrdinal(one.Code, other.Code));

    private readonly Point[] points;

    public NeighbourFinder(IEnumerable<Municipality> municipalities) => points = [.. municipalities.Select(Point.From).Order(ByHeight)];

    /// <summary>The nearest, the nearest first; of two at the same distance the one with the smaller code.</summary>
    public Municipality[] NearestTo(Municipality municipality, int count)
    {
        var own = Point.From(municipality);
        var place = Array.BinarySearch(points, own, ByHeight);
        List<(double Chord, Point Point)> nearest = new(count + 1);
        for (var above = place >= 0 ? place + 1 : ~place; above < points.Length && Reaches(points[above]); above++)
        {
            Take(points[above]);
        }

        for (var below = (place >= 0 ? place : ~place) - 1; below >= 0 && Reaches(points[below]); below--)
        {
            Take(points[below]);
        }

        return [.. nearest.Select(neighbour => neighbour.Point.Municipality)];

        bool Reaches(Point other) => nearest.Count < count || Square(other.Z - own.Z) <= nearest[^1].Chord;

        void Take(Point other)
        {
            var neighbour = (Chord: own.SquaredChordTo(other), Point: other);
            if (nearest.Count == count && IsNearer(nearest[^1], neighbour))
            {
                return;
            }

            nearest.Insert(nearest.FindLastIndex(before => IsNearer(before, neighbour)) + 1, neighbour);
            if (nearest.Count > count)
            {
                nearest.RemoveAt(count);
            }
        }
    }

    private static bool IsNearer((double Chord, Point Point) one, (double Chord, Point Point) other) =>
        one.Chord != other.Chord ? one.Chord < other.Chord : string.CompareOrdinal(one.Point.Code, other.Point.Code) < 0;

    private static double Square(double number) => number * number;

    private readonly record struct Point(Municipality Municipality, double X, double Y, double Z)
    {
        public string Code => Municipality.Code.Value;

        public static Point From(Municipality municipality)
        {
            var (sin, cos) = Math.SinCos(double.DegreesToRadians(municipality.Latitude));
            var (east, along) = Math.SinCos(double.DegreesToRadians(municipality.Longitude));
            return new Point(municipality, cos * along, cos * east, sin);
        }

        public double SquaredChordTo(Point other) => Square(X - other.X) + Square(Y - other.Y) + Square(Z - other.Z);
    }
}
