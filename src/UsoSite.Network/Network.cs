namespace UsoSite.Network;

/// <summary>Everything that the data says of the network, linked. Made of sound tables, so every key in it leads somewhere.</summary>
public sealed class Network
{
    private readonly Dictionary<SeasonId, Season> seasonById;
    private readonly Dictionary<MunicipalityCode, Municipality> municipalityByCode;
    private readonly Dictionary<string, Region> regionByCode;
    private readonly Dictionary<string, WellbeingCounty> countyByCode;
    private readonly Dictionary<string, Term> termById;
    private readonly Dictionary<string, Source> sourceById;
    private readonly Func<string, string, IReadOnlyList<string>> sourcesOf;
    private readonly Dictionary<MunicipalityCode, SeasonMembership[]> memberships;
    private readonly Dictionary<SeasonId, Membership[]> membershipsBySeason;
    private readonly ILookup<MunicipalityCode, Merger> mergers;
    private readonly ILookup<MunicipalityCode?, Disagreement> disagreements;

    /// <param name="tables">The tables of the site.</param>
    /// <param name="asOf">The day that the build is made for.</param>
    public Network(SoundTables tables, DateOnly asOf)
        : this(NetworkTables.From(tables), (table, column) => tables.Package.Find(table)?.SourcesOf(column) ?? [], asOf)
    {
    }

    /// <param name="tables">Records whose keys are unique and lead somewhere.</param>
    /// <param name="sourcesOf">The sources of a column of a table.</param>
    /// <param name="asOf">The day that the build is made for.</param>
    internal Network(NetworkTables tables, Func<string, string, IReadOnlyList<string>> sourcesOf, DateOnly asOf)
    {
        (Tables, this.sourcesOf, AsOf) = (tables, sourcesOf, asOf);
        Seasons = [.. Tables.Seasons.OrderBy(s => s.Start)];
        Municipalities = [.. Tables.Municipalities.OrderBy(m => m.Name.Fi, FinnishOrder.Instance)];
        seasonById = Tables.Seasons.ToDictionary(s => s.Id);
        municipalityByCode = Tables.Municipalities.ToDictionary(m => m.Code);
        regionByCode = Tables.Regions.ToDictionary(region => region.Code, StringComparer.Ordinal);
        countyByCode = Tables.WellbeingCounties.ToDictionary(county => county.Code, StringComparer.Ordinal);
        termById = Tables.Glossary.ToDictionary(term => term.Id, StringComparer.Ordinal);
        sourceById = Tables.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        Populations = new Populations(Tables.Population, Tables.Mergers);
        Fees = new Fees(Tables.Seasons, Tables.FeeTiers, Populations, Tables.Decisions);
        memberships = SeasonMembership.ByMunicipality(Tables.Memberships, seasonById);
        var rows = Tables.Memberships.ToLookup(m => m.Municipality);
        membershipsBySeason = Municipalities.SelectMany(m => rows[m.Code]).GroupBy(m => m.Season).ToDictionary(same => same.Key, same => same.ToArray());
        Decisions = new Decisions(Tables.Decisions, Seasons, Municipalities);
        mergers = Tables.Mergers.OrderBy(m => m.Date).ToLookup(m => m.Into);
        disagreements = Tables.Disagreements.ToLookup(d => d.Municipality);
        OpenSeasons = this.SeasonsNotEnded() is { Count: > 0 } open ? open : [.. Seasons.TakeLast(1)];
        NewestSeasonWithTiers = Seasons.LastOrDefault(s => Schedule(s.Id).Tiers.Count > 0);
    }

    /// <summary>The day that the build is made for.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The rows of every table as records, in the order of the files.</summary>
    public NetworkTables Tables { get; }

    /// <summary>From the first to the newest; at least one.</summary>
    public IReadOnlyList<Season> Seasons { get; }

    public Season NewestSeason => Seasons[^1];

    /// <summary>The season that pages speak of first: the running one, else the next one to come, else the newest.</summary>
    public Season CurrentSeason => OpenSeasons[0];

    /// <summary>The seasons that a municipality can join or prepare for: those that have not ended, else the newest one. The earliest first; at least one.</summary>
    public IReadOnlyList<Season> OpenSeasons { get; }

    /// <summary>In the order of the Finnish alphabet by Finnish name; at least one.</summary>
    public IReadOnlyList<Municipality> Municipalities { get; }

    public Populations Populations { get; }

    public Fees Fees { get; }

    public Decisions Decisions { get; }

    /// <summary>The newest year for which any population is known.</summary>
    public int NewestPopulationYear => Populations.NewestYear!.Value;

    /// <summary>The newest season whose fee tiers the sources give, or null where they give none of any.</summary>
    public Season? NewestSeasonWithTiers { get; }

    /// <summary>The accessibility statement of the site; there is one where an article shows it.</summary>
    public AccessibilityStatement Accessibility => Tables.AccessibilityStatements[0];

    public Season Season(SeasonId id) => seasonById[id];

    /// <summary>The season before, or null for the first.</summary>
    public Season? Previous(Season season) => Seasons.LastOrDefault(s => s.Start < season.Start);

    public FeeSchedule Schedule(SeasonId season) => Fees.Schedule(season);

    public Municipality Municipality(MunicipalityCode code) => municipalityByCode[code];

    public Region Region(Municipality municipality) => regionByCode[municipality.Region];

    public WellbeingCounty WellbeingCounty(Municipality municipality) => countyByCode[municipality.WellbeingCounty];

    /// <summary>A term of the glossary.</summary>
    public Term Term(string id) => termById[id];

    public Source Source(string id) => sourceById[id];

    /// <summary>Ids of the sources of a column whose rows do not name their own.</summary>
    public IReadOnlyList<string> SourcesOf(string table, string column) => sourcesOf(table, column);

    /// <summary>The seasons that a municipality took part in or signed up for, as far as the sources tell, newest first.</summary>
    public IReadOnlyList<SeasonMembership> MembershipsOf(MunicipalityCode municipality) => memberships.GetValueOrDefault(municipality, []);

    /// <summary>In the order of the Finnish alphabet by municipality.</summary>
    public IReadOnlyList<Membership> MembershipsOf(Season season) => membershipsBySeason.GetValueOrDefault(season.Id, []);

    /// <summary>The former municipalities that have become part of a municipality, the earliest first.</summary>
    public IEnumerable<Merger> MergersInto(MunicipalityCode municipality) => mergers[municipality];

    /// <summary>The disagreements that concern a municipality, in the order of their table.</summary>
    public IEnumerable<Disagreement> DisagreementsOf(Municipality municipality) => disagreements[municipality.Code];

    /// <summary>Populations by year, oldest first; empty where the data has none.</summary>
    public IReadOnlyList<PopulationFigure> Population(MunicipalityCode municipality) => Populations.Of(municipality);

    /// <summary>The population on 31 December of a year, or null where the data has none.</summary>
    public PopulationFigure? PopulationIn(MunicipalityCode municipality, int year) => Populations.In(municipality, year);

    /// <summary>
    /// The day of the populations that a season's fees are worked out from: the newest that the data has before the season
    /// starts; null where it has none.
    /// </summary>
    public DateOnly? FeePopulationDate(Season season) => Populations.NewestYearBefore(season.Start.Year) is { } year ? new DateOnly(year, 12, 31) : null;

    /// <summary>Ids of the sources of populations: those of their years, else those of the whole table.</summary>
    public IReadOnlyList<string> PopulationSources(IEnumerable<PopulationFigure> figures) => PopulationSources(figures.Select(figure => figure.Year));

    /// <inheritdoc cref="PopulationSources(IEnumerable{PopulationFigure})"/>
    public IReadOnlyList<string> PopulationSources(params IEnumerable<int> years)
    {
        List<string> sources = [];
        foreach (var year in years)
        {
            var own = Populations.SourcesIn(year);
            foreach (var source in own.Count > 0 ? own : SourcesOf("population", "residents"))
            {
                if (!sources.Contains(source))
                {
                    sources.Add(source);
                }
            }
        }

        return sources;
    }

    public IEnumerable<NetworkEvent> EventsFromNewest() =>
        Tables.Events.OrderByDescending(e => e.Start).ThenBy(e => e.Id, StringComparer.Ordinal);

    /// <summary>The events that end on a day or later, the next first.</summary>
    public IEnumerable<NetworkEvent> EventsFrom(DateOnly day) =>
        Tables.Events.Where(e => (e.End ?? e.Start) >= day).OrderBy(e => e.Start).ThenBy(e => e.Id, StringComparer.Ordinal);

    /// <summary>A municipality's fee in a season.</summary>
    public MunicipalityFee FeeOf(MunicipalityCode municipality, Season season) => Fees.Of(municipality, season);
}
