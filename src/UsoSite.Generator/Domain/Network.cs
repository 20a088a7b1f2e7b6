namespace UsoSite.Generator.Domain;

/// <summary>Everything that the data says of the network, parsed and linked.</summary>
public sealed class Network
{
    private readonly Dictionary<SeasonId, Season> seasonById;
    private readonly Dictionary<SeasonId, FeeSchedule> schedules;
    private readonly Dictionary<MunicipalityCode, Municipality> municipalityByCode;
    private readonly Dictionary<MunicipalityCode, PopulationFigure[]> population;
    private readonly Dictionary<MunicipalityCode, SeasonMembership[]> memberships;
    private readonly ILookup<MunicipalityCode, Decision> decisions;

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
        memberships = SeasonMembership.ByMunicipality(tables.Memberships, seasonById);
        decisions = tables.Decisions.ToLookup(d => d.Municipality);
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

    /// <summary>The newest season whose fee tiers the sources give, or null where they give none of any.</summary>
    public Season? NewestSeasonWithTiers => Seasons.LastOrDefault(s => Schedule(s.Id).Tiers.Count > 0);

    /// <summary>The accessibility statement of the site; there is one where an article shows it.</summary>
    public AccessibilityStatement Accessibility => Tables.AccessibilityStatements[0];

    public Season Season(SeasonId id) => seasonById[id];

    /// <summary>The season before, or null for the first.</summary>
    public Season? Previous(Season season) => Seasons.LastOrDefault(s => s.Start < season.Start);

    public FeeSchedule Schedule(SeasonId season) => schedules[season];

    public Municipality Municipality(MunicipalityCode code) => municipalityByCode[code];

    /// <summary>The seasons that a municipality took part in or signed up for, as far as the sources tell, newest first.</summary>
    public IReadOnlyList<SeasonMembership> MembershipsOf(MunicipalityCode municipality) => memberships.GetValueOrDefault(municipality, []);

    /// <summary>The sources that name every member of a season that the data has, else those of the season.</summary>
    public IReadOnlyList<string> MemberListSources(Season season)
    {
        var rows = Tables.Memberships.Where(m => m.Season == season.Id).Select(m => m.Sources).ToArray();
        string[] common = rows.Length == 0 ? [] : [.. rows.Aggregate<IEnumerable<string>>((shared, next) => shared.Intersect(next))];
        return common.Length > 0 ? common : season.Sources;
    }

    /// <summary>A municipality's own decisions and proposals, those of the newest season first.</summary>
    public IEnumerable<Decision> DecisionsOf(MunicipalityCode municipality) =>
        decisions[municipality].OrderByDescending(d => Season(d.Season).Start).ThenByDescending(d => d.Date);

    /// <summary>The former municipalities that have become part of a municipality, the earliest first.</summary>
    public IEnumerable<Merger> MergersInto(MunicipalityCode municipality) =>
        Tables.Mergers.Where(m => m.Into == municipality).OrderBy(m => m.Date);

    public Area Region(Municipality municipality) => Tables.Regions.First(region => region.Code == municipality.Region);

    public Area WellbeingCounty(Municipality municipality) => Tables.WellbeingCounties.First(county => county.Code == municipality.WellbeingCounty);

    /// <summary>A term of the glossary.</summary>
    public Term Term(string id) => Tables.Glossary.First(term => term.Id == id);

    /// <summary>Populations by year, oldest first; empty where the data has none.</summary>
    public IReadOnlyList<PopulationFigure> Population(MunicipalityCode municipality) => population.GetValueOrDefault(municipality, []);

    /// <summary>The population on 31 December of a year, or null where the data has none.</summary>
    public PopulationFigure? PopulationIn(MunicipalityCode municipality, int year) =>
        Population(municipality).FirstOrDefault(f => f.Year == year) is { Year: > 0 } figure ? figure : null;

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
        var decision = decisions[municipality]
            .Where(d => d.Season == season.Id)
            .OrderByDescending(d => d.Joined)
            .ThenByDescending(d => d.AnnualFee is not null)
            .FirstOrDefault();
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
