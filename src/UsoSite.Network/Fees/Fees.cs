namespace UsoSite.Network;

/// <summary>The fees of municipalities in each season, as far as the sources tell.</summary>
public sealed class Fees
{
    private readonly Dictionary<SeasonId, FeeSchedule> schedules;
    private readonly Dictionary<(MunicipalityCode, SeasonId), Decision> decisions;
    private readonly Populations populations;

    public Fees(IEnumerable<Season> seasons, IEnumerable<FeeTier> tiers, Populations populations, IEnumerable<Decision> decisions)
    {
        var bySeason = tiers.ToLookup(tier => tier.Season);
        schedules = seasons.ToDictionary(season => season.Id, season => new FeeSchedule(bySeason[season.Id]));
        this.populations = populations;
        this.decisions = decisions
            .OrderByDescending(decision => decision.Joined)
            .ThenByDescending(decision => decision.AnnualFee is not null)
            .DistinctBy(decision => (decision.Municipality, decision.Season))
            .ToDictionary(decision => (decision.Municipality, decision.Season));
    }

    public FeeSchedule Schedule(SeasonId season) => schedules[season];

    /// <summary>
    /// The population that decides a season's fee: 31 December of the year before the season starts, or the newest earlier
    /// one. No source says which year counts.
    /// </summary>
    public PopulationFigure? Population(MunicipalityCode municipality, Season season) =>
        populations.Before(municipality, season.FeePopulationYear + 1);

    /// <summary>A municipality's fee in a season: by published tier, else as its own decision states it, else not known.</summary>
    public MunicipalityFee Of(MunicipalityCode municipality, Season season)
    {
        var figure = Population(municipality, season);
        var tier = figure is { } known ? Schedule(season.Id).TierOf(known.Residents) : null;
        var decision = decisions.GetValueOrDefault((municipality, season.Id));
        var fee = Fee.ByTier(tier) is Fee.Published published ? published
            : decision is { Joined: true, AnnualFee: { } decided } ? new Fee.Decided(decided, decision)
            : (Fee)new Fee.Unknown(tier);
        return new MunicipalityFee(season, figure, tier, fee, decision)
        {
            Merged = figure is { IsFirstAfterMerger: true, Year: var year } ? [.. populations.MergedBetween(municipality, year - 1, year)] : [],
        };
    }

    /// <summary>The fee of a worked example: of its residents where it names them, else of its municipality.</summary>
    public Fee FeeOf(WorkedExample example, Season season) => example switch
    {
        { Residents: { } residents } => Schedule(season.Id).FeeOf(residents),
        { Municipality: { } municipality } => Of(municipality, season).Fee,
        _ => new Fee.Unknown(),
    };
}
