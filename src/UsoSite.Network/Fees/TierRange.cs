namespace UsoSite.Network;

/// <summary>The populations of a fee tier, apart from any season.</summary>
/// <param name="Min">Smallest population, inclusive; null where open.</param>
/// <param name="Max">Largest population, inclusive; null where open.</param>
public readonly record struct TierRange(int? Min, int? Max)
{
    public static TierRange From(FeeTier tier) => new(tier.MinResidents, tier.MaxResidents);

    /// <summary>The ranges that the seasons' tiers have, each once, the smallest populations first.</summary>
    public static IReadOnlyList<TierRange> In(Network network, IEnumerable<Season> seasons) =>
    [
        .. seasons.SelectMany(season => network.Schedule(season.Id).Tiers).Select(From).Distinct()
            .OrderBy(range => range.Min ?? int.MinValue).ThenBy(range => range.Max ?? int.MaxValue),
    ];
}
