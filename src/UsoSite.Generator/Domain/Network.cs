namespace UsoSite.Generator.Domain;

/// <summary>Everything that the data says of the network, parsed and linked.</summary>
public sealed class Network
{
    private readonly Dictionary<SeasonId, Season> seasonById;
    private readonly Dictionary<SeasonId, FeeSchedule> schedules;
    private readonly Dictionary<MunicipalityCode, Municipality> municipalityByCode;
    private readonly Dictionary<MunicipalityCode, PopulationFigure[]> population;

    internal Network(NetworkTables tables)
    {
        Tables = tables;
        Seasons = [.. tables.Seasons.OrderBy(s => s.Start)];
        Municipalities = [.. tables.Municipalities.OrderBy(m => m.Name.Fi, FinnishOrder.Instance)];
        seasonById = Index(tables.Seasons, s => s.Id);
        municipalityByCode = Index(tables.Municipalities, m => m.Code);
        schedules = Seasons.ToDictionary(s => s.Id, s => new FeeSchedule(tables.FeeTiers.Where(t => t.Season == s.Id)));
        population = tables.Population
            .GroupBy(p => p.Municipality)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Figure).OrderBy(f => f.Year).ToArray());
    }

    /// <summary>The rows of every table as records, in the order of the files.</summary>
    public NetworkTables Tables { get; }

    /// <summary>From the first to the newest; at least one in a site that builds.</summary>
    public IReadOnlyList<Season> Seasons { get; }

    public Season NewestSeason => Seasons[^1];

    /// <summary>In the order of the Finnish alphabet by Finnish name.</summary>
    public IReadOnlyList<Municipality> Municipalities { get; }

    /// <summary>The newest year for which any population is known.</summary>
    public int NewestPopulationYear => population.Values.Max(figures => figures[^1].Year);

    public Season? FindSeason(SeasonId id) => seasonById.GetValueOrDefault(id);

    public Season Season(SeasonId id) => seasonById[id];

    /// <summary>The season before, or null for the first.</summary>
    public Season? Previous(Season season) => Seasons.LastOrDefault(s => s.Start < season.Start);

    public FeeSchedule Schedule(SeasonId season) => schedules[season];

    public Municipality? FindMunicipality(MunicipalityCode code) => municipalityByCode.GetValueOrDefault(code);

    public Municipality Municipality(MunicipalityCode code) => municipalityByCode[code];

    /// <summary>A term of the glossary.</summary>
    public Term Term(string id) => Tables.Glossary.First(term => term.Id == id);

    /// <summary>Populations by year, oldest first; empty where the data has none.</summary>
    public IReadOnlyList<PopulationFigure> Population(MunicipalityCode municipality) => population.GetValueOrDefault(municipality, []);

    /// <summary>
    /// The population that a season's fee is worked out from: 31 December of the year before the season starts, or the
    /// newest earlier one. No source says which year counts.
    /// </summary>
    public PopulationFigure? FeePopulation(MunicipalityCode municipality, Season season) =>
        Population(municipality).LastOrDefault(f => f.Year < season.Start.Year) is { Year: > 0 } figure ? figure : null;

    /// <summary>
    /// The day of the populations that a season's fees are worked out from: the newest that the data has before the season
    /// starts; null where it has none.
    /// </summary>
    public DateOnly? FeePopulationDate(Season season)
    {
        int[] years = [.. population.Values.SelectMany(figures => figures).Select(f => f.Year).Where(year => year < season.Start.Year)];
        return years.Length > 0 ? new DateOnly(years.Max(), 12, 31) : null;
    }

    /// <summary>Decisions and proposals from the newest; those without a date come last.</summary>
    public IEnumerable<Decision> DecisionsFromNewest() => Tables.Decisions
        .OrderByDescending(d => d.Date is not null)
        .ThenByDescending(d => d.Date)
        .ThenByDescending(d => d.Season.Value, StringComparer.Ordinal)
        .ThenBy(d => Municipality(d.Municipality).Name.Fi, FinnishOrder.Instance);

    public IEnumerable<NetworkEvent> EventsFromNewest() =>
        Tables.Events.OrderByDescending(e => e.Start).ThenBy(e => e.Id, StringComparer.Ordinal);

    /// <summary>A municipality's fee in a season: by published tier, else as paid by its own decision, else not known.</summary>
    public MunicipalityFee FeeOf(MunicipalityCode municipality, Season season)
    {
        var figure = FeePopulation(municipality, season);
        var decision = Tables.Decisions.FirstOrDefault(d => d.Municipality == municipality && d.Season == season.Id);
        var byTier = figure is { } known ? Schedule(season.Id).FeeOf(known.Residents) : new Fee.Unknown();
        var fee = byTier is Fee.Unknown && decision is { Joined: true, AnnualFee: { } paid } ? new Fee.Paid(paid, decision) : byTier;
        return new MunicipalityFee(season, figure, fee, decision);
    }

    /// <summary>The tables without a key to index twice: a duplicate has been reported, the first row stands.</summary>
    private static Dictionary<TKey, T> Index<TKey, T>(IEnumerable<T> items, Func<T, TKey> key)
        where TKey : notnull
    {
        Dictionary<TKey, T> index = [];
        foreach (var item in items)
        {
            index.TryAdd(key(item), item);
        }

        return index;
    }
}
