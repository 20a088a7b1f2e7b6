namespace UsoSite.Network;

/// <summary>The population of a municipality, current or former, on 31 December of a year.</summary>
/// <param name="Sources">Empty where the sources are those of the whole table.</param>
[Table("population", NeedsRows = true)]
public sealed record Population(
    [Key] MunicipalityCode Municipality, [Key] int Year, int Residents, [References("sources")] IReadOnlyList<string> Sources, SourceSpan At)
{
    public PopulationFigure Figure => new(Year, Residents);
}

/// <summary>The population of a municipality on 31 December of a year.</summary>
public readonly record struct PopulationFigure(int Year, int Residents)
{
    public DateOnly Date => new(Year, 12, 31);

    /// <summary>True for the first figure that includes a former municipality, which no earlier one compares with.</summary>
    public bool IsFirstAfterMerger { get; init; }
}

/// <summary>The populations of municipalities by year.</summary>
public sealed class Populations
{
    private readonly Dictionary<MunicipalityCode, PopulationFigure[]> figures;
    private readonly int[] years;
    private readonly ILookup<MunicipalityCode, Merger> mergers;
    private readonly Dictionary<int, string[]> sources;

    public Populations(IReadOnlyCollection<Population> rows, IEnumerable<Merger> mergers)
    {
        this.mergers = mergers.ToLookup(merger => merger.Into);
        sources = rows.SelectMany(row => row.Sources, (row, source) => (row.Year, Source: source)).Distinct()
            .GroupBy(use => use.Year).ToDictionary(uses => uses.Key, uses => uses.Select(use => use.Source).ToArray());
        figures = rows.GroupBy(row => row.Municipality).ToDictionary(own => own.Key, own => Series(own.Key, own.Select(row => row.Figure)));
        years = [.. figures.Values.SelectMany(own => own).Select(figure => figure.Year).Distinct().Order()];
    }

    /// <summary>The newest year for which any population is known; null where none is.</summary>
    public int? NewestYear => years.Length > 0 ? years[^1] : null;

    /// <summary>Oldest first; empty where the data has none.</summary>
    public IReadOnlyList<PopulationFigure> Of(MunicipalityCode municipality) => SeriesOf(municipality);

    /// <summary>The population on 31 December of a year, or null where the data has none.</summary>
    public PopulationFigure? In(MunicipalityCode municipality, int year) =>
        Before(municipality, year + 1) is { } newest && newest.Year == year ? newest : null;

    /// <summary>The newest population before a year, or null where the data has none that early.</summary>
    public PopulationFigure? Before(MunicipalityCode municipality, int year)
    {
        var series = SeriesOf(municipality);
        for (var i = series.Length - 1; i >= 0; i--)
        {
            if (series[i].Year < year)
            {
                return series[i];
            }
        }

        return null;
    }

    /// <summary>Ids of the sources of the populations of a year; none where its rows name none.</summary>
    public IReadOnlyList<string> SourcesIn(int year) => sources.GetValueOrDefault(year, []);

    /// <summary>The former municipalities that the figure of one year includes and that of an earlier year does not.</summary>
    public IEnumerable<Merger> MergedBetween(MunicipalityCode municipality, int earlier, int later) =>
        mergers[municipality].Where(merger => earlier < merger.FirstYearIncluded && merger.FirstYearIncluded <= later);

    /// <summary>The newest year before a given one for which any population is known; null where there is none.</summary>
    public int? NewestYearBefore(int year) => Array.FindLast(years, known => known < year) is > 0 and var found ? found : null;

    private PopulationFigure[] SeriesOf(MunicipalityCode municipality) => figures.GetValueOrDefault(municipality, []);

    private PopulationFigure[] Series(MunicipalityCode municipality, IEnumerable<PopulationFigure> own)
    {
        PopulationFigure[] series = [.. own.OrderBy(figure => figure.Year)];
        return [.. series.Select((figure, i) => figure with { IsFirstAfterMerger = i > 0 && MergedBetween(municipality, series[i - 1].Year, figure.Year).Any() })];
    }
}
