namespace UsoSite.Network;

/// <summary>The fee tiers of one season by population, smallest first; empty where the sources give none.</summary>
public sealed class FeeSchedule(IEnumerable<FeeTier> tiers)
{
    private readonly FeeTier[] tiers = [.. tiers.OrderBy(tier => tier.MinResidents ?? int.MinValue)];

    public IReadOnlyList<FeeTier> Tiers => tiers;

    /// <summary>The boundaries between the tiers by the rounder of the two populations that meet there: 9,000 for 8,999 and 9,000.</summary>
    public IEnumerable<int> Boundaries => Tiers
        .Select(tier => tier.MaxResidents)
        .OfType<int>()
        .Where(largest => TierOf(largest + 1) is not null)
        .Select(largest => (largest + 1) % 10 == 0 ? largest + 1 : largest);

    /// <summary>The tier of a population, or null where the season's tiers are not in the sources.</summary>
    public FeeTier? TierOf(int residents)
    {
        foreach (var tier in tiers)
        {
            if (tier.Contains(residents))
            {
                return tier;
            }
        }

        return null;
    }

    /// <summary>The yearly fee of a population by the published tiers alone.</summary>
    public Fee FeeOf(int residents) => Fee.ByTier(TierOf(residents));

    /// <summary>The smallest change of a population that leads to another tier; null where there is no other tier.</summary>
    public TierStep? NearestStep(int residents)
    {
        if (TierOf(residents) is not { } tier)
        {
            return null;
        }

        TierStep? down = tier.MinResidents is { } min && TierOf(min - 1) is { } lower ? new TierStep(residents - min + 1, lower, Up: false) : null;
        TierStep? up = tier.MaxResidents is { } max && TierOf(max + 1) is { } higher ? new TierStep(max + 1 - residents, higher, Up: true) : null;
        return down is null || up?.Residents < down.Residents ? up : down;
    }

    /// <summary>The changes of tier in a series of populations, oldest first; a merger of municipalities is none.</summary>
    public IEnumerable<TierCrossing> Crossings(IReadOnlyList<PopulationFigure> figures)
    {
        foreach (var (before, after) in figures.Zip(figures.Skip(1)))
        {
            if (!after.IsFirstAfterMerger && TierOf(before.Residents) is { } from && TierOf(after.Residents) is { } to && from != to)
            {
                yield return new TierCrossing(before, after, from, to);
            }
        }
    }
}

/// <summary>The smallest change of a population that leads to another fee tier.</summary>
/// <param name="Residents">By how many residents the population has to change at least.</param>
/// <param name="To">The tier that it then belongs to.</param>
/// <param name="Up">True where the population has to grow, false where it has to shrink.</param>
public sealed record TierStep(int Residents, FeeTier To, bool Up)
{
    /// <summary>The share of a population within which a boundary is near it.</summary>
    public const double NearShare = 0.05;

    public bool IsNear(int population) => Residents <= population * NearShare;
}

/// <summary>A change of fee tier between two successive populations of a municipality.</summary>
public sealed record TierCrossing(PopulationFigure Before, PopulationFigure After, FeeTier From, FeeTier To);
