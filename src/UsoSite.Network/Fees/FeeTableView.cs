namespace UsoSite.Network;

/// <summary>The fees of a season: its tiers, or, where the sources give none, what named municipalities paid.</summary>
/// <param name="Tiers">Smallest first; empty where the tiers are not in the sources.</param>
/// <param name="Paid">Fees by decision where the tiers are not in the sources; empty where they are.</param>
public sealed record FeeTableView(
    SeasonRef Season, int FeeYears, bool TravelCostsExtra, IReadOnlyList<string> SeasonSources, IReadOnlyList<FeeTierView> Tiers, IReadOnlyList<DecisionView> Paid)
{
    /// <summary>The sources that tell of travel costs: those of the tiers, else those of the season.</summary>
    public IReadOnlyList<string> TravelCostSources => Tiers.Count > 0 ? [.. Tiers.SelectMany(tier => tier.Sources).Distinct()] : SeasonSources;

    public static FeeTableView From(Season season, Network network)
    {
        var tiers = network.Schedule(season.Id).Tiers;
        return new FeeTableView(
            SeasonRef.To(season),
            season.FeeYears,
            season.TravelCostsExtra,
            season.Sources,
            [.. tiers.Select(tier => FeeTierView.From(tier, season))],
            tiers.Count > 0
                ? []
                : [.. network.Tables.Decisions.Where(d => d.Season == season.Id && d.AnnualFee is not null).Select(d => DecisionView.From(d, network))]);
    }
}
