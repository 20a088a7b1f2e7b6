using System.Globalization;

namespace UsoSite.Network;

/// <summary>Coordinates as SVG writes them.</summary>
internal static class ChartNumbers
{
    public static string Format(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}
