namespace UsoSite.Network;

/// <summary>What a municipality's fee in a season is, and everything that the sources say of it.</summary>
/// <param name="Season">The season.</param>
/// <param name="Population">The population that decides the tier; null where the data has none that early.</param>
/// <param name="Fee">The yearly fee.</param>
/// <param name="Decision">The municipality's own decision for the season, where there is one.</param>
public sealed record MunicipalityFee(Season Season, PopulationFigure? Population, Fee Fee, Decision? Decision)
{
    /// <summary>Euros a year, or null where the fee is not known.</summary>
    public int? AnnualFee => Fee switch
    {
        Fee.Published published => published.Euros,
        Fee.Paid paid => paid.Euros,
        _ => null,
    };

    /// <summary>Euros for the whole season: the yearly fee times the years of the season.</summary>
    public int? SeasonFee => AnnualFee * Season.FeeYears;

    /// <summary>True where the population is from before the year that precedes the season, for want of a later one.</summary>
    public bool HasOlderPopulation => Population?.Year < Season.Start.Year - 1;
}
