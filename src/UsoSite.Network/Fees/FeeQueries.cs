namespace UsoSite.Network;

/// <summary>What the network's tables say of the fees of one season.</summary>
public static class FeeQueries
{
    public static KnownFees KnownFeesOf(this Network network, Season season) =>
        network.Schedule(season.Id).Tiers.Count > 0 ? KnownFees.Tiers
        : network.HasDecidedFees(season) ? KnownFees.Decisions
        : KnownFees.Nothing;

    /// <summary>The season's tier of exactly that range, or null.</summary>
    public static FeeTier? TierOf(this Network network, Season season, TierRange range) =>
        network.Schedule(season.Id).Tiers.FirstOrDefault(tier => tier.Range == range);

    /// <summary>The way from the population of a fee to the nearest other tier of its season; null where either is not known.</summary>
    public static TierStep? StepOf(this Network network, MunicipalityFee fee) =>
        fee.Population is { } population ? network.Schedule(fee.Season.Id).NearestStep(population.Residents) : null;

    /// <summary>How many residents away the nearest other tier of a fee's season is; null where it is not near or not known.</summary>
    public static int? ResidentsToNearTier(this Network network, MunicipalityFee fee) =>
        network.StepOf(fee) is { } step && step.IsNear(fee.Population!.Value.Residents) ? step.Residents : null;

    /// <summary>The season's decisions and proposals that state a yearly fee, the newest first.</summary>
    public static IReadOnlyList<Decision> DecidedFeesOf(this Network network, Season season) =>
        [.. network.Decisions.Of(season).Where(decision => decision.AnnualFee is not null)];

    /// <summary>True where a decision or proposal on the season states a yearly fee.</summary>
    public static bool HasDecidedFees(this Network network, Season season) => network.Decisions.Of(season).Any(decision => decision.AnnualFee is not null);

    /// <summary>Decisions and proposals that say that VAT comes on top of the fee, the newest first.</summary>
    public static IEnumerable<Decision> DecisionsWithoutVat(this Network network) => network.Decisions.FromNewest.Where(decision => decision.VatExcluded);
}

/// <summary>What the sources tell of a season's fees.</summary>
public enum KnownFees
{
    /// <summary>Its tiers, though perhaps not the fee of each.</summary>
    Tiers,

    /// <summary>Only fees that decisions or proposals state.</summary>
    Decisions,

    /// <summary>Nothing.</summary>
    Nothing,
}
