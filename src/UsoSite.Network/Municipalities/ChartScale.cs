using System.Globalization;

namespace UsoSite.Network;

/// <summary>The vertical axis of a chart: round steps that include every value, and the height of a value between top and bottom.</summary>
/// <param name="Lowest">Value at the bottom.</param>
/// <param name="Highest">Value at the top.</param>
/// <param name="Step">From one grid line to the next.</param>
internal sealed record ChartScale(int Lowest, int Highest, int Step, double Top, double Bottom)
{
    private const int MostSteps = 4;
    private const double LeastSpan = 0.04;

    private static readonly int[] StepFactors = [1, 2, 5, 10];

    public IEnumerable<int> GridValues => Enumerable.Range(0, ((Highest - Lowest) / Step) + 1).Select(i => Lowest + (i * Step));

    /// <summary>An axis for values of 0 and above. A span below a twenty-fifth of the largest value is widened, so that small changes look small.</summary>
    public static ChartScale For(IReadOnlyList<int> values, double top, double bottom)
    {
        var (least, most) = (values.Min(), values.Max());
        var span = Math.Max(most - least, most * LeastSpan);
        var power = (int)Math.Pow(10, Math.Floor(Math.Log10(Math.Max(span, 1))));
        var step = StepFactors.Select(factor => factor * power).First(candidate => span / candidate <= MostSteps);
        var lowest = least / step * step;
        var highest = (most + step - 1) / step * step;
        return new ChartScale(lowest, Math.Max(highest, lowest + step), step, top, bottom);
    }

    /// <summary>True for a value between the ends of the axis.</summary>
    public bool Shows(double value) => value > Lowest && value < Highest;

    public double Y(double value) => Bottom - ((value - Lowest) / (Highest - Lowest) * (Bottom - Top));

    /// <summary>A coordinate with one decimal, as SVG attributes have it.</summary>
    public static string Coordinate(double coordinate) => coordinate.ToString("0.#", CultureInfo.InvariantCulture);
}
