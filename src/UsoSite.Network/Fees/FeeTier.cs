namespace UsoSite.Network;

/// <summary>A range of populations that pay the same yearly fee in a season.</summary>
/// <param name="MinResidents">Smallest population of the tier, inclusive; null where it is open.</param>
/// <param name="MaxResidents">Largest population of the tier, inclusive; null where it is open.</param>
/// <param name="BoundsInferred">True where the source names only the tier beside, and the bounds of this one are inferred from it.</param>
/// <param name="AnnualFee">Euros a year; null where the tier is known and its fee is not.</param>
[Table("fee_tiers")]
public sealed record FeeTier(
    [References("seasons")] SeasonId Season,
    int? MinResidents,
    int? MaxResidents,
    [Column("bounds", Is = "inferred")] bool BoundsInferred,
    [Column("annual_fee_eur")] int? AnnualFee,
    [References("sources")] IReadOnlyList<string> Sources,
    SourceSpan At)
{
    public TierRange Range => new(MinResidents, MaxResidents);

    public bool Contains(int residents) => residents >= (MinResidents ?? int.MinValue) && residents <= (MaxResidents ?? int.MaxValue);
}

/// <summary>The populations of a fee tier, by which the tiers of different seasons are compared.</summary>
/// <param name="Min">Smallest population, inclusive; null where open.</param>
/// <param name="Max">Largest population, inclusive; null where open.</param>
public readonly record struct TierRange(int? Min, int? Max)
{
    /// <summary>The ranges that the seasons' tiers have, each once, the smallest populations first.</summary>
    public static IReadOnlyList<TierRange> In(Network network, IEnumerable<Season> seasons) =>
    [
        .. seasons.SelectMany(season => network.Schedule(season.Id).Tiers).Select(tier => tier.Range).Distinct()
            .OrderBy(range => range.Min ?? int.MinValue).ThenBy(range => range.Max ?? int.MaxValue),
    ];
}
