using System.Globalization;

namespace UsoSite.Network.Tests;

/// <summary>Coordinates as charts write them into SVG.</summary>
internal static class Drawing
{
    /// <summary>The number of a coordinate, which has a decimal point whatever the culture and may end in a per cent sign.</summary>
    public static double Number(string coordinate)
    {
        Assert.Matches(@"^\d+(\.\d+)?%?$", coordinate);
        return double.Parse(coordinate.TrimEnd('%'), CultureInfo.InvariantCulture);
    }

    public static void Inside(double least, double most, params IEnumerable<string> coordinates) =>
        Assert.All(coordinates, coordinate => Assert.InRange(Number(coordinate), least, most));

    /// <summary>Makes something while the culture of the thread writes decimals with a comma.</summary>
    public static T WithCommas<T>(Func<T> make)
    {
        var before = CultureInfo.CurrentCulture;
        var commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        commas.NumberFormat.NumberDecimalSeparator = ",";
        commas.NumberFormat.NegativeSign = "~";
        try
        {
            CultureInfo.CurrentCulture = commas;
            return make();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
