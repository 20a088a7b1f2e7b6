namespace UsoSite.Network;

/// <summary>A line chart of population. Widths are percentages, so that the chart follows its column; heights are pixels.</summary>
public sealed record PopulationChart
{
    private const double Left = 14;
    private const double LabelLeft = 17;
    private const double Right = 95.6;
    private const double Top = 26;
    private const double Bottom = 168;
    private const double BreakNameAt = 186;
    private const double YearsAt = 206;
    private const double TotalHeight = 212;
    private const int MostYearLabels = 5;

    public required string Height { get; init; }

    /// <summary>Of the names of the years.</summary>
    public required string YearY { get; init; }

    public required IReadOnlyList<GridLine> Grid { get; init; }

    public required IReadOnlyList<Limit> Limits { get; init; }

    public required IReadOnlyList<Segment> Line { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<Point> Points { get; init; }

    public required IReadOnlyList<Label> Labels { get; init; }

    /// <summary>Where a merger breaks the line.</summary>
    public required IReadOnlyList<Break> Breaks { get; init; }

    /// <summary>A horizontal line at a round number of residents.</summary>
    public sealed record GridLine(string Y, string TextY, int Residents);

    /// <summary>A boundary between fee tiers.</summary>
    public sealed record Limit
    {
        public required int Residents { get; init; }

        public required string Y { get; init; }

        /// <summary>Of its name, as are <see cref="TextY"/> and <see cref="Anchor"/>.</summary>
        public required string X { get; init; }

        public required string TextY { get; init; }

        /// <summary><c>start</c> or <c>end</c>, for <c>text-anchor</c>.</summary>
        public required string Anchor { get; init; }
    }

    /// <summary>The line from one year to the next.</summary>
    public sealed record Segment(string X1, string Y1, string X2, string Y2);

    /// <summary>The population of one year.</summary>
    public sealed record Point
    {
        public required string X { get; init; }

        public required string Y { get; init; }

        public required string Year { get; init; }

        public required bool IsNewest { get; init; }

        /// <summary>True where the chart names its year.</summary>
        public required bool HasYear { get; init; }
    }

    /// <summary>The number of residents beside the first and the last point.</summary>
    public sealed record Label(string X, string Y, string Anchor, int Residents);

    /// <summary>A vertical line between two years that do not compare.</summary>
    public sealed record Break(string X, string Y1, string Y2, string TextY);

    /// <param name="figures">At least one, oldest first.</param>
    /// <param name="tiers">The tiers whose boundaries are marked; null for none.</param>
    public static PopulationChart From(PopulationFigure[] figures, FeeSchedule? tiers)
    {
        var scale = ChartScale.For(Array.ConvertAll(figures, figure => figure.Residents), Top, Bottom);
        var at = Array.ConvertAll(figures, figure => (X: X(figure.Year, figures), Y: Y(figure.Residents, scale)));
        return new PopulationChart
        {
            Height = ChartScale.Coordinate(TotalHeight),
            YearY = ChartScale.Coordinate(YearsAt),
            Grid = [.. scale.GridValues.Select(value => new GridLine(Y(value, scale), Y(value, scale, -4), value))],
            Limits = [.. (tiers?.Boundaries ?? []).Where(value => scale.Shows(value)).Select(value => LimitAt(value, scale, figures))],
            Line =
            [
                .. Enumerable.Range(1, figures.Length - 1).Where(i => !figures[i].IsFirstAfterMerger)
                    .Select(i => new Segment(at[i - 1].X, at[i - 1].Y, at[i].X, at[i].Y)),
            ],
            Points = [.. at.Select((point, index) => PointAt(index, point.X, point.Y, figures))],
            Labels = LabelsOf(figures, scale),
            Breaks =
            [
                .. figures.Zip(figures.Skip(1)).Where(pair => pair.Second.IsFirstAfterMerger).Select(pair => new Break(
                    X((pair.First.Year + pair.Second.Year) / 2.0, figures), ChartScale.Coordinate(Top), ChartScale.Coordinate(Bottom), ChartScale.Coordinate(BreakNameAt))),
            ],
        };
    }

    private static string Y(int residents, ChartScale scale, double shift = 0) => ChartScale.Coordinate(scale.Y(residents) + shift);

    private static string X(double year, PopulationFigure[] figures)
    {
        var years = figures[^1].Year - figures[0].Year;
        return ChartScale.Coordinate(years == 0 ? Left : Left + ((Right - Left) * (year - figures[0].Year) / years)) + "%";
    }

    private static Point PointAt(int index, string x, string y, PopulationFigure[] figures)
    {
        var yearStep = (figures.Length + MostYearLabels - 1) / MostYearLabels;
        return new Point
        {
            X = x,
            Y = y,
            Year = PopulationYearView.TextOf(figures[index].Year),
            IsNewest = index == figures.Length - 1,
            HasYear = (figures.Length - 1 - index) % yearStep == 0,
        };
    }

    /// <summary>The boundary is named at that end of the chart where the line is farther away.</summary>
    private static Limit LimitAt(int value, ChartScale scale, PopulationFigure[] figures)
    {
        var atStart = Math.Abs(figures[0].Residents - value) > Math.Abs(figures[^1].Residents - value);
        return new Limit
        {
            Residents = value,
            Y = Y(value, scale),
            X = atStart ? ChartScale.Coordinate(LabelLeft) + "%" : "100%",
            TextY = Y(value, scale, -5),
            Anchor = atStart ? "start" : "end",
        };
    }

    private static Label[] LabelsOf(PopulationFigure[] figures, ChartScale scale)
    {
        var first = ChartScale.Coordinate(LabelLeft) + "%";
        if (figures.Length == 1)
        {
            return [new Label(first, Y(figures[0].Residents, scale, -10), "start", figures[0].Residents)];
        }

        return [LabelAt(figures[0].Residents, figures[1].Residents, first, "start"), LabelAt(figures[^1].Residents, figures[^2].Residents, "100%", "end")];

        Label LabelAt(int residents, int neighbour, string x, string anchor) =>
            new(x, Y(residents, scale, residents >= neighbour ? -10 : 20), anchor, residents);
    }
}
