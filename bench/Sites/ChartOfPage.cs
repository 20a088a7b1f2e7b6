using UsoSite.Network;

namespace UsoSite.Bench;

/// <summary>The parts of the chart of a page, with coordinates and figures as text.</summary>
internal sealed record ChartOfPage(string Height, string YearY)
{
    public required IReadOnlyList<GridPart> Grid { get; init; }

    public required IReadOnlyList<TextPart> Limits { get; init; }

    public required IReadOnlyList<PopulationChart.Segment> Line { get; init; }

    public required IReadOnlyList<PointPart> Points { get; init; }

    public required IReadOnlyList<TextPart> Labels { get; init; }

    public static ChartOfPage From(PopulationChart chart) => new(chart.Height, chart.YearY)
    {
        Grid = [.. chart.Grid.Select(line => new GridPart(line.Y, line.TextY, MunicipalityPage.Number(line.Residents)))],
        Limits = [.. chart.Limits.Select(limit => new TextPart(limit.X, limit.Y, limit.TextY, limit.Anchor, MunicipalityPage.Number(limit.Residents)))],
        Line = chart.Line,
        Points = [.. chart.Points.Select(point => new PointPart(point.X, point.Y, point.Year, point.IsNewest, point.HasYear))],
        Labels = [.. chart.Labels.Select(label => new TextPart(label.X, label.Y, label.Y, label.Anchor, MunicipalityPage.Number(label.Residents)))],
    };
}

/// <summary>A grid line with its number.</summary>
internal sealed record GridPart(string Y, string TextY, string Residents);

/// <summary>A number in the chart, with the line that it names where there is one.</summary>
internal sealed record TextPart(string X, string Y, string TextY, string Anchor, string Residents);

/// <summary>A point of the line.</summary>
/// <param name="Named">True where its year is written below it.</param>
internal sealed record PointPart(string X, string Y, string Year, bool Newest, bool Named);
