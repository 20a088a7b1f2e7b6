using System.Globalization;

namespace UsoSite.Bench;

/// <summary>Tables of the measurements of <c>bench/compare</c>: medians of all rounds, and ratios taken round by round.</summary>
internal static class Report
{
    private const string Yardstick = "Hugo";

    public static void Write(IEnumerable<string> lines, TextWriter output)
    {
        foreach (var site in lines.Select(Measurement.Parse).GroupBy(measurement => measurement.Site))
        {
            output.WriteLine($"\n{site.Key}, {site.Max(measurement => measurement.Round)} rounds\n");
            output.WriteLine("| | wall s | CPU s | lowest–highest | peak MB | files | MB | CPU of Hugo / CPU | wall of Hugo / wall |");
            output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
            var yardstick = site.Where(measurement => measurement.Generator == Yardstick).ToDictionary(measurement => measurement.Round);
            foreach (var own in site.GroupBy(measurement => measurement.Generator).OrderBy(own => Median(own.Select(measurement => measurement.Cpu))))
            {
                output.WriteLine(Row(own.Key, [.. own], yardstick));
            }
        }
    }

    private static string Row(string name, Measurement[] own, Dictionary<int, Measurement> yardstick)
    {
        string Of(Func<Measurement, double> value, string format) => Median(own.Select(value)).ToString(format, CultureInfo.InvariantCulture);
        string Against(Func<Measurement, double> value) => yardstick.Count == 0 ? "–" : Of(one => value(yardstick[one.Round]) / value(one), "0.00");
        var (lowest, highest) = (own.Min(one => one.Cpu), own.Max(one => one.Cpu));
        return string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {Of(one => one.Wall, "0.00")} | {Of(one => one.Cpu, "0.00")} | {lowest:0.00}–{highest:0.00} | {Of(one => one.PeakMegabytes, "0")} | {own[0].Files} | {own[0].Megabytes:0.0} | {Against(one => one.Cpu)} | {Against(one => one.Wall)} |");
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>One build: a line of values with tabs between them.</summary>
    /// <param name="Cpu">Seconds of user and system.</param>
    /// <param name="PeakMegabytes">The largest resident set.</param>
    /// <param name="Files">What the build has written, as is <paramref name="Megabytes"/>.</param>
    private sealed record Measurement(string Site, int Round, string Generator, double Wall, double Cpu, double PeakMegabytes, int Files, double Megabytes)
    {
        public static Measurement Parse(string line)
        {
            var cells = line.Split('\t');
            double Number(int cell) => double.Parse(cells[cell], CultureInfo.InvariantCulture);
            return new Measurement(cells[0], (int)Number(1), cells[2], Number(3), Number(4) + Number(5), Number(6) / 1024, (int)Number(7), Number(8) / 1e6);
        }
    }
}
