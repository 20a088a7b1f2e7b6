namespace UsoSite.Generator.Domain;

/// <summary>The fee tiers of one season by population, smallest first; empty where the sources give none.</summary>
public sealed class FeeSchedule(IEnumerable<FeeTier> tiers)
{
    public IReadOnlyList<FeeTier> Tiers { get; } = [.. tiers.OrderBy(tier => tier.MinResidents ?? int.MinValue)];

    /// <summary>The tier of a population, or null where the season's tiers are not in the sources.</summary>
    public FeeTier? TierOf(int residents) => Tiers.FirstOrDefault(tier => tier.Contains(residents));

    /// <summary>The yearly fee of a population by the published tiers alone.</summary>
    public Fee FeeOf(int residents) => TierOf(residents) switch
    {
        { AnnualFee: { } euros } tier => new Fee.Published(euros, tier),
        var tier => new Fee.Unknown(tier),
    };
}
