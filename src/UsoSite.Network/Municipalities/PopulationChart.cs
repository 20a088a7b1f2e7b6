namespace UsoSite.Network;

/// <summary>A line chart of population. Widths are percentages, so that the chart follows its column; heights are pixels.</summary>
public sealed record PopulationChart(
    string Height,
    string YearY,
    IReadOnlyList<PopulationChart.GridLine> Grid,
    IReadOnlyList<PopulationChart.Limit> Limits,
    IReadOnlyList<PopulationChart.Segment> Line,
    IReadOnlyList<PopulationChart.Point> Points,
    IReadOnlyList<PopulationChart.Label> Labels)
{
    private const double Left = 14;
    private const double LabelLeft = 17;
    private const double Right = 95.6;
    private const double Top = 26;
    private const double Bottom = 168;
    private const double YearsAt = 206;
    private const double TotalHeight = 212;
    private const int MostYearLabels = 5;

    /// <summary>A horizontal line at a round number of residents.</summary>
    public sealed record GridLine(string Y, string TextY, int Residents);

    /// <summary>A boundary between fee tiers.</summary>
    public sealed record Limit(string Y, string TextY, string X, string Anchor, int Residents);

    /// <summary>The line from one year to the next.</summary>
    public sealed record Segment(string X1, string Y1, string X2, string Y2);

    /// <summary>The population of one year.</summary>
    public sealed record Point(string X, string Y, string Year, bool IsNewest, bool HasYear);

    /// <summary>The number of residents beside the first and the last point.</summary>
    public sealed record Label(string X, string Y, string Anchor, int Residents);

    /// <param name="figures">At least one, oldest first.</param>
    public static PopulationChart From(IReadOnlyList<PopulationFigure> figures, FeeSchedule? tiers)
    {
        var scale = ChartScale.For([.. figures.Select(figure => figure.Residents)], Top, Bottom);
        var yearStep = (figures.Count + MostYearLabels - 1) / MostYearLabels;
        return new PopulationChart(
            ChartScale.Text(TotalHeight),
            ChartScale.Text(YearsAt),
            [.. scale.GridValues.Select(value => new GridLine(ChartScale.Text(scale.Y(value)), ChartScale.Text(scale.Y(value) - 4), value))],
            [.. BoundariesOf(tiers).Where(value => scale.Shows(value)).Select(value => LimitAt(value, scale, figures))],
            [.. figures.Zip(figures.Skip(1)).Select(pair => new Segment(X(pair.First), Y(pair.First), X(pair.Second), Y(pair.Second)))],
            [
                .. figures.Select((figure, i) => new Point(
                    X(figure), Y(figure), PopulationYearView.TextOf(figure.Year), i == figures.Count - 1, (figures.Count - 1 - i) % yearStep == 0)),
            ],
            LabelsOf(figures, scale));

        string Y(PopulationFigure figure) => ChartScale.Text(scale.Y(figure.Residents));

        string X(PopulationFigure figure)
        {
            var years = figures[^1].Year - figures[0].Year;
            return ChartScale.Text(years == 0 ? Left : Left + ((Right - Left) * (figure.Year - figures[0].Year) / years)) + "%";
        }
    }

    private static IEnumerable<int> BoundariesOf(FeeSchedule? tiers) => tiers?.Boundaries ?? [];

    /// <summary>The boundary's name stands at the end of the chart where the line is farther away.</summary>
    private static Limit LimitAt(int value, ChartScale scale, IReadOnlyList<PopulationFigure> figures)
    {
        var atStart = Math.Abs(figures[0].Residents - value) > Math.Abs(figures[^1].Residents - value);
        var y = scale.Y(value);
        return new Limit(
            ChartScale.Text(y), ChartScale.Text(y - 5), atStart ? ChartScale.Text(LabelLeft) + "%" : "100%", atStart ? "start" : "end", value);
    }

    private static Label[] LabelsOf(IReadOnlyList<PopulationFigure> figures, ChartScale scale)
    {
        if (figures.Count == 1)
        {
            return [new Label(ChartScale.Text(LabelLeft) + "%", ChartScale.Text(scale.Y(figures[0].Residents) - 10), "start", figures[0].Residents)];
        }

        return
        [
            LabelAt(figures[0].Residents, figures[1].Residents, ChartScale.Text(LabelLeft) + "%", "start"),
            LabelAt(figures[^1].Residents, figures[^2].Residents, "100%", "end"),
        ];

        Label LabelAt(int residents, int neighbour, string x, string anchor) =>
            new(x, ChartScale.Text(scale.Y(residents) + (residents >= neighbour ? -10 : 20)), anchor, residents);
    }
}
