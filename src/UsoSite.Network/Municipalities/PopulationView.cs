using System.Globalization;

namespace UsoSite.Network;

/// <summary>A municipality's population by year.</summary>
public sealed record PopulationView
{
    public required string FirstYear { get; init; }

    public required int FirstResidents { get; init; }

    public required string LastYear { get; init; }

    /// <summary>The newest figure.</summary>
    public required int Residents { get; init; }

    /// <summary>The day of the newest figure.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<PopulationYearView> Years { get; init; }

    /// <summary>The title of the chart.</summary>
    public required PopulationFinding Finding { get; init; }

    public required PopulationChart Chart { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Mergers at which the series breaks, the earliest first.</summary>
    public IReadOnlyList<MergerView> Breaks { get; init; } = [];

    /// <summary>The view, whose chart marks the tiers of the newest season that has them; null where the data has no population.</summary>
    public static PopulationView? From(Municipality municipality, Network network)
    {
        var figures = network.Population(municipality.Code);
        var tiers = network.NewestSeasonWithTiers is { } season ? network.Schedule(season.Id) : null;
        return From(figures, tiers, network.PopulationSources(figures)) is { } view
            ? view with
            {
                Breaks = [.. network.Populations.MergedBetween(municipality.Code, figures[0].Year, figures[^1].Year).Select(merger => MergerView.From(merger, network))],
            }
            : null;
    }

    /// <summary>The view, or null where the data has no population.</summary>
    /// <param name="figures">Oldest first.</param>
    /// <param name="tiers">The tiers whose boundaries the chart marks.</param>
    public static PopulationView? From(IReadOnlyList<PopulationFigure> figures, FeeSchedule? tiers, IReadOnlyList<string> sources) =>
        figures is not [var first, ..]
            ? null
            : new PopulationView
            {
                FirstYear = PopulationYearView.TextOf(first.Year),
                FirstResidents = first.Residents,
                LastYear = PopulationYearView.TextOf(figures[^1].Year),
                Residents = figures[^1].Residents,
                Date = figures[^1].Date,
                Years = PopulationYearView.From([.. figures]),
                Finding = PopulationFinding.From([.. figures]),
                Chart = PopulationChart.From([.. figures], tiers),
                Sources = sources,
            };
}

/// <summary>A population in a table of years.</summary>
/// <param name="Change">Residents more or, negative, fewer than a year before; null where the two do not compare or that year is not in the data.</param>
/// <param name="IsFirstAfterMerger">True for the first figure that includes a former municipality.</param>
public sealed record PopulationYearView(string Year, int Residents, int? Change, bool IsFirstAfterMerger)
{
    /// <summary>True where a plus sign belongs before the change.</summary>
    public bool Grew => Change > 0;

    /// <param name="figures">Oldest first.</param>
    /// <returns>The years, newest first.</returns>
    public static IReadOnlyList<PopulationYearView> From(PopulationFigure[] figures)
    {
        var views = new PopulationYearView[figures.Length];
        for (var i = 0; i < figures.Length; i++)
        {
            var (year, residents) = (figures[i].Year, figures[i].Residents);
            var compares = i > 0 && figures[i - 1].Year == year - 1 && !figures[i].IsFirstAfterMerger;
            views[^(i + 1)] = new PopulationYearView(TextOf(year), residents, compares ? residents - figures[i - 1].Residents : null, figures[i].IsFirstAfterMerger);
        }

        return views;
    }

    /// <summary>A year as text, which no number format groups.</summary>
    public static string TextOf(int year) => year.ToString(CultureInfo.InvariantCulture);
}
