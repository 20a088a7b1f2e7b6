namespace UsoSite.Network;

/// <summary>A range of populations that pay the same yearly fee in a season.</summary>
/// <param name="MinResidents">Smallest population of the tier, inclusive; null where it is open.</param>
/// <param name="MaxResidents">Largest population of the tier, inclusive; null where it is open.</param>
/// <param name="AnnualFee">Euros a year; null where the tier is known and its fee is not.</param>
[Table("fee_tiers")]
public sealed record FeeTier(
    [References("seasons")] SeasonId Season,
    int? MinResidents,
    int? MaxResidents,
    [Column("annual_fee_eur")] int? AnnualFee,
    [References("sources")] IReadOnlyList<string> Sources,
    SourceSpan At)
{
    public bool Contains(int residents) => residents >= (MinResidents ?? int.MinValue) && residents <= (MaxResidents ?? int.MaxValue);
}
