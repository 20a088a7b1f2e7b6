namespace UsoSite.Network;

/// <summary>The population of a municipality, current or former, on 31 December of a year.</summary>
[Table("population", NeedsRows = true)]
public sealed record Population([Key] MunicipalityCode Municipality, [Key] int Year, int Residents, SourceSpan At)
{
    public PopulationFigure Figure => new(Year, Residents);
}

/// <summary>The population of a municipality on 31 December of a year.</summary>
public readonly record struct PopulationFigure(int Year, int Residents)
{
    public DateOnly Date => new(Year, 12, 31);
}

/// <summary>The populations of municipalities by year.</summary>
public sealed class Populations
{
    private readonly Dictionary<MunicipalityCode, PopulationFigure[]> figures;
    private readonly int[] years;

    public Populations(IEnumerable<Population> rows)
    {
        figures = rows.GroupBy(row => row.Municipality).ToDictionary(own => own.Key, own => own.Select(row => row.Figure).OrderBy(figure => figure.Year).ToArray());
        years = [.. figures.Values.SelectMany(own => own).Select(figure => figure.Year).Distinct().Order()];
    }

    /// <summary>The newest year for which any population is known; null where none is.</summary>
    public int? NewestYear => years.Length > 0 ? years[^1] : null;

    /// <summary>Oldest first; empty where the data has none.</summary>
    public IReadOnlyList<PopulationFigure> Of(MunicipalityCode municipality) => figures.GetValueOrDefault(municipality, []);

    /// <summary>The population on 31 December of a year, or null where the data has none.</summary>
    public PopulationFigure? In(MunicipalityCode municipality, int year) =>
        Of(municipality).FirstOrDefault(figure => figure.Year == year) is { Year: > 0 } found ? found : null;

    /// <summary>The newest population before a year, or null where the data has none that early.</summary>
    public PopulationFigure? Before(MunicipalityCode municipality, int year) =>
        Of(municipality).LastOrDefault(figure => figure.Year < year) is { Year: > 0 } found ? found : null;

    /// <summary>The newest year before a given one for which any population is known; null where there is none.</summary>
    public int? NewestYearBefore(int year) => Array.FindLast(years, known => known < year) is > 0 and var found ? found : null;
}
