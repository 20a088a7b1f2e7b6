using System.Globalization;

namespace UsoSite.Network;

/// <summary>A population in a table of years.</summary>
/// <param name="Change">Residents more or, negative, fewer than a year before; null where that year is not in the data.</param>
public sealed record PopulationYearView(string Year, int Residents, int? Change)
{
    /// <summary>True where a plus sign belongs before the change.</summary>
    public bool Grew => Change > 0;

    /// <summary>The years, newest first.</summary>
    public static IReadOnlyList<PopulationYearView> From(IReadOnlyList<PopulationFigure> figures)
    {
        var residents = figures.ToDictionary(figure => figure.Year, figure => figure.Residents);
        return
        [
            .. figures.Reverse().Select(figure => new PopulationYearView(
                TextOf(figure.Year),
                figure.Residents,
                residents.TryGetValue(figure.Year - 1, out var before) ? figure.Residents - before : null)),
        ];
    }

    /// <summary>A year as text, which no number format groups.</summary>
    public static string TextOf(int year) => year.ToString(CultureInfo.InvariantCulture);
}
