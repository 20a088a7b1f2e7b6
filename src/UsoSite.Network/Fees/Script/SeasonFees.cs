namespace UsoSite.Network;

/// <summary>What fees in a season depend on.</summary>
/// <param name="FeeYears">How many yearly fees the season has.</param>
/// <param name="PopulationYear">The year before the season, whose population is used, or the newest earlier one.</param>
/// <param name="TravelCosts">The sources that say that travel costs come on top; null where none does.</param>
public sealed record SeasonFees(string Id, int FeeYears, int PopulationYear, IReadOnlyList<string>? TravelCosts, IReadOnlyList<TierFee> Tiers)
{
    public static SeasonFees From(Season season, Network network) => new(
        season.Id.Value,
        season.FeeYears,
        season.Start.Year - 1,
        season.TravelCostsExtra ? FeeTableView.From(season, network).TravelCostSources : null,
        [.. network.Schedule(season.Id).Tiers.Select(tier => new TierFee(tier.MinResidents, tier.MaxResidents, tier.AnnualFee, tier.Sources))]);
}
