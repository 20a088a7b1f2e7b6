namespace UsoSite.Network;

/// <summary>A municipality's population by year.</summary>
/// <param name="FirstResidents">The oldest figure.</param>
/// <param name="Residents">The newest figure.</param>
/// <param name="Date">The day of the newest figure.</param>
/// <param name="Years">Newest first.</param>
public sealed record PopulationView(
    int FirstResidents,
    int Residents,
    DateOnly Date,
    string FirstYear,
    string LastYear,
    IReadOnlyList<PopulationYearView> Years,
    PopulationChart Chart,
    IReadOnlyList<string> Sources)
{
    /// <summary>The view, or null where the data has no population.</summary>
    /// <param name="tiers">The tiers whose boundaries the chart marks.</param>
    public static PopulationView? From(IReadOnlyList<PopulationFigure> figures, FeeSchedule? tiers, IReadOnlyList<string> sources) =>
        figures is not [var first, ..]
            ? null
            : new PopulationView(
                first.Residents,
                figures[^1].Residents,
                figures[^1].Date,
                PopulationYearView.TextOf(first.Year),
                PopulationYearView.TextOf(figures[^1].Year),
                PopulationYearView.From(figures),
                PopulationChart.From(figures, tiers),
                sources);
}
