namespace UsoSite.Network;

/// <summary>A municipality's fee in the newest season.</summary>
/// <param name="LastKnown">The newest fee of an earlier season that is known; null where the newest season's is, or none is.</param>
/// <param name="SeasonSources">The sources of the season, which tell of travel costs.</param>
/// <param name="OlderPopulation">True where the data has no population as late as the end of the year before the season.</param>
public sealed record NewestFeeView(FeeView Fee, FeeView? LastKnown, bool OlderPopulation, IReadOnlyList<string> SeasonSources)
{
    /// <param name="fees">The fees of all seasons, newest first.</param>
    public static NewestFeeView From(IReadOnlyList<FeeView> fees, Network network) => new(
        fees[0],
        fees[0].Annual is null ? fees.FirstOrDefault(fee => fee.Annual is not null) : null,
        fees[0].PopulationDate?.Year < network.NewestSeason.Start.Year - 1,
        network.NewestSeason.Sources);
}
