namespace UsoSite.Network;

/// <summary>The day of the populations that a season's fees are worked out from.</summary>
/// <param name="Wanted">31 December of the year before the season.</param>
/// <param name="Used">The newest day that the data has by then; null where it has none.</param>
/// <param name="IsOlder">True where the data does not have the wanted day.</param>
public sealed record PopulationRule(SeasonRef Season, DateOnly Wanted, DateOnly? Used, bool IsOlder)
{
    public static PopulationRule From(Season season, Network network)
    {
        var wanted = new DateOnly(season.Start.Year - 1, 12, 31);
        var used = network.FeePopulationDate(season);
        return new PopulationRule(SeasonRef.To(season), wanted, used, used < wanted);
    }
}
