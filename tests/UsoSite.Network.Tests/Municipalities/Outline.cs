using System.Globalization;
using System.Text.RegularExpressions;

namespace UsoSite.Network.Tests;

/// <summary>The outline of the country that the theme draws below the marks.</summary>
internal static partial class Outline
{
    /// <summary>The corners of each part, in units of the drawing.</summary>
    public static IReadOnlyList<(double X, double Y)[]> Rings()
    {
        var partial = File.ReadAllText(Path.Combine(Repository.Root, "themes/uso/partials/municipality/outline.hbs"));
        return [.. Ring().Matches(partial).Select(ring => RingOf([.. Number().Matches(ring.Value).Select(number => double.Parse(number.Value, CultureInfo.InvariantCulture))]))];
    }

    /// <summary>Whether a point is inside a ring: a line from it crosses the ring an odd number of times.</summary>
    public static bool Holds((double X, double Y)[] ring, double x, double y) => ring
        .Zip([.. ring.Skip(1), ring[0]])
        .Count(side => side.First.Y > y != side.Second.Y > y
            && x < ((side.Second.X - side.First.X) * (y - side.First.Y) / (side.Second.Y - side.First.Y)) + side.First.X) % 2 == 1;

    private static (double X, double Y)[] RingOf(double[] steps)
    {
        (double X, double Y) at = default;
        return [.. steps.Chunk(2).Select(step => at = (at.X + step[0], at.Y + step[1]))];
    }

    [GeneratedRegex("M[^z]+z", RegexOptions.CultureInvariant)]
    private static partial Regex Ring();

    [GeneratedRegex(@"-?\d*\.?\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
