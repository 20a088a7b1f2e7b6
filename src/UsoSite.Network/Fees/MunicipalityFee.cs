namespace UsoSite.Network;

/// <summary>What a municipality's fee in a season is, and everything that the sources say of it.</summary>
/// <param name="Population">The population that decides the tier; null where the data has none that early.</param>
/// <param name="Tier">The tier of that population; null where it or the season's tiers are not known.</param>
/// <param name="Fee">The yearly fee.</param>
/// <param name="Decision">The municipality's own decision for the season, where there is one.</param>
public sealed record MunicipalityFee(Season Season, PopulationFigure? Population, FeeTier? Tier, Fee Fee, Decision? Decision)
{
    /// <summary>Former municipalities that the population is the first to include.</summary>
    public IReadOnlyList<Merger> Merged { get; init; } = [];

    /// <summary>Euros a year, or null where the fee is not known.</summary>
    public int? AnnualFee => Fee.Annual;

    /// <summary>Euros for the whole season: the yearly fee times the years of the season.</summary>
    public int? SeasonFee => AnnualFee * Season.FeeYears;

    /// <summary>True where the municipality's decision to join states the same total.</summary>
    public bool TotalStated => Decision is { Joined: true, TotalFee: { } total } && total == SeasonFee;

    /// <summary>True where the fee is known in the same way as another: both published, or both stated in a decision. Only such fees compare.</summary>
    public bool IsOfSameKindAs(MunicipalityFee other) => Fee.GetType() == other.Fee.GetType();

    /// <summary>Euros a year for one resident; null where the fee or the population is not known.</summary>
    public double? PerResident => Population is { Residents: > 0 } known ? (double?)AnnualFee / known.Residents : null;

    /// <summary>The sources of the fee, then those of a decision to join that states the same fee.</summary>
    public IReadOnlyList<string> Sources => AnnualFee is { } annual && Decision is { Joined: true } own && own.AnnualFee == annual
        ? SourceIdList.Of(Fee.Sources, own.Sources)
        : Fee.Sources;

    /// <summary>True where the sources tell of the fee, of its tier or of a decision of the municipality.</summary>
    public bool IsInSources => AnnualFee is not null || Tier is not null || Decision is not null;

    /// <summary>True where the population is from before the year that precedes the season, for want of a later one.</summary>
    public bool HasOlderPopulation => Population?.Year < Season.FeePopulationYear;
}
