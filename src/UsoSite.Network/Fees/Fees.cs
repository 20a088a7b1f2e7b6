namespace UsoSite.Network;

/// <summary>What municipalities pay in each season, as far as the sources tell.</summary>
public sealed class Fees
{
    private readonly Dictionary<SeasonId, FeeSchedule> schedules;
    private readonly ILookup<(MunicipalityCode, SeasonId), Decision> decisions;
    private readonly Populations populations;

    public Fees(IEnumerable<Season> seasons, IEnumerable<FeeTier> tiers, Populations populations, IEnumerable<Decision> decisions)
    {
        var bySeason = tiers.ToLookup(tier => tier.Season);
        schedules = seasons.ToDictionary(season => season.Id, season => new FeeSchedule(bySeason[season.Id]));
        this.populations = populations;
        this.decisions = decisions.ToLookup(decision => (decision.Municipality, decision.Season));
    }

    public FeeSchedule Schedule(SeasonId season) => schedules[season];

    /// <summary>
    /// The population that a season's fee is worked out from: 31 December of the year before the season starts, or the
    /// newest earlier one. No source says which year counts.
    /// </summary>
    public PopulationFigure? Population(MunicipalityCode municipality, Season season) => populations.Before(municipality, season.Start.Year);

    /// <summary>A municipality's fee in a season: by published tier, else as its own decision states it, else not known.</summary>
    public MunicipalityFee Of(MunicipalityCode municipality, Season season)
    {
        var figure = Population(municipality, season);
        var decision = decisions[(municipality, season.Id)]
            .OrderByDescending(d => d.Joined)
            .ThenByDescending(d => d.AnnualFee is not null)
            .FirstOrDefault();
        var byTier = figure is { } known ? Schedule(season.Id).FeeOf(known.Residents) : new Fee.Unknown();
        var fee = byTier is Fee.Unknown && decision is { Joined: true, AnnualFee: { } paid } ? new Fee.Paid(paid, decision) : byTier;
        return new MunicipalityFee(season, figure, fee, decision);
    }
}
