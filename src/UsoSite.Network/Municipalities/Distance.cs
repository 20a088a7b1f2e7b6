namespace UsoSite.Network;

/// <summary>Distances between the central localities of municipalities, as the crow flies.</summary>
public static class Distance
{
    private const double RadiusOfEarth = 6371.0088;

    /// <summary>Kilometres along the great circle.</summary>
    public static double Between(Municipality one, Municipality other)
    {
        var (from, to) = (double.DegreesToRadians(one.Latitude), double.DegreesToRadians(other.Latitude));
        var (north, east) = (to - from, double.DegreesToRadians(other.Longitude - one.Longitude));
        var half = Math.Pow(Math.Sin(north / 2), 2) + (Math.Cos(from) * Math.Cos(to) * Math.Pow(Math.Sin(east / 2), 2));
        return 2 * RadiusOfEarth * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }
}
