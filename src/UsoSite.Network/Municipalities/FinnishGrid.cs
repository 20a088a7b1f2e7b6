namespace UsoSite.Network;

/// <summary>
/// ETRS-TM35FIN, the plane of Finnish maps: the transverse Mercator projection of the GRS80 ellipsoid about the meridian 27°, by the
/// series of Krüger.
/// </summary>
internal static class FinnishGrid
{
    private const double SemiMajorAxis = 6_378_137;
    private const double Flattening = 1 / 298.257222101;
    private const double CentralMeridian = 27;
    private const double Scale = 0.9996;
    private const double FalseEasting = 500_000;

    private const double N = Flattening / (2 - Flattening);
    private const double Radius = SemiMajorAxis / (1 + N) * (1 + (N * N / 4) + (N * N * N * N / 64));

    private static readonly double Eccentricity = Math.Sqrt(Flattening * (2 - Flattening));

    private static readonly double[] Terms =
    [
        (N / 2) - (2 * N * N / 3) + (5 * N * N * N / 16) + (41 * N * N * N * N / 180),
        (13 * N * N / 48) - (3 * N * N * N / 5) + (557 * N * N * N * N / 1440),
        (61 * N * N * N / 240) - (103 * N * N * N * N / 140),
        49_561 * N * N * N * N / 161_280,
    ];

    /// <summary>Metres east and north of a point that is given in degrees.</summary>
    public static (double East, double North) Project(double latitude, double longitude)
    {
        var phi = double.DegreesToRadians(latitude);
        var lambda = double.DegreesToRadians(longitude - CentralMeridian);
        var conformal = Math.Atan(Math.Sinh(Math.Asinh(Math.Tan(phi)) - (Eccentricity * Math.Atanh(Eccentricity * Math.Sin(phi)))));
        var eta = Math.Atanh(Math.Cos(conformal) * Math.Sin(lambda));
        var xi = Math.Asin(Math.Sin(conformal) * Math.Cosh(eta));
        var (north, east) = (xi, eta);
        for (var i = 0; i < Terms.Length; i++)
        {
            var multiple = 2 * (i + 1);
            north += Terms[i] * Math.Sin(multiple * xi) * Math.Cosh(multiple * eta);
            east += Terms[i] * Math.Cos(multiple * xi) * Math.Sinh(multiple * eta);
        }

        return ((Radius * east * Scale) + FalseEasting, Radius * north * Scale);
    }
}
