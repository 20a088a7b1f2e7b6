namespace UsoSite.Network;

/// <summary>
/// When two seasons may be said to be alike or to differ. What one season's sources leave unsaid is never taken for an
/// absence, and a figure is compared with a figure of the same kind only.
/// </summary>
public static class SeasonComparisonRules
{
    /// <summary>Texts such as the lead theme; empty where the sources name none.</summary>
    public static SeasonComparisonState OfTexts(string older, string newer) =>
        older.Length == 0 || newer.Length == 0 ? SeasonComparisonState.NotInSources : Differs(older != newer);

    /// <summary>Lists of names in any order: compared only where the sources give both as a whole.</summary>
    public static SeasonComparisonState OfLists(IReadOnlyCollection<string> older, IReadOnlyCollection<string> newer, bool bothWhole) =>
        older.Count == 0 || newer.Count == 0 ? SeasonComparisonState.NotInSources
        : bothWhole ? Differs(!older.ToHashSet(StringComparer.Ordinal).SetEquals(newer))
        : SeasonComparisonState.NotComparable;

    /// <summary>
    /// An offering, null where a season's sources do not mention it. Numbers compare when both are of a season or both of a
    /// year. One season alone makes an addition or a removal only where sources present both lists as whole; else it is a
    /// mention that is new or that is no longer there, and nothing at all where the other season's sources tell of no offering.
    /// </summary>
    /// <param name="mentions">What the sources of the two seasons tell of their offerings.</param>
    /// <param name="counted">
    /// True where some season has a number of it; where none has, being offered is all that there is to compare.
    /// </param>
    public static SeasonComparisonState OfOfferings(
        SeasonOffering? older, SeasonOffering? newer, Mentions mentions, bool counted) => (older, newer) switch
    {
        (null, null) => SeasonComparisonState.NotInSources,
        (null, _) => mentions.BothWhole ? SeasonComparisonState.Added
            : mentions.Older ? SeasonComparisonState.NewlyMentioned
            : SeasonComparisonState.NotInSources,
        (_, null) => mentions.BothWhole ? SeasonComparisonState.Removed
            : mentions.Newer ? SeasonComparisonState.NoLongerMentioned
            : SeasonComparisonState.NotInSources,
        ({ Quantity: null }, { Quantity: null }) => counted ? SeasonComparisonState.NotComparable : SeasonComparisonState.Same,
        ({ Quantity: { } before }, { Quantity: { } after }) when older.Per == newer.Per => Differs(before != after),
        _ => SeasonComparisonState.NotComparable,
    };

    /// <summary>Fees of the same range of populations, null where not known: one known fee alone is no change.</summary>
    public static SeasonComparisonState OfFees(int? older, int? newer) => (older, newer) switch
    {
        (null, null) => SeasonComparisonState.NotInSources,
        ({ } before, { } after) => Differs(before != after),
        _ => SeasonComparisonState.NotComparable,
    };

    /// <summary>What the sources say of the number of members: compared where each season has one exact number.</summary>
    public static SeasonComparisonState OfMemberCounts(
        IReadOnlyList<MemberCount> older, IReadOnlyList<MemberCount> newer) => (older, newer) switch
    {
        ([], _) or (_, []) => SeasonComparisonState.NotInSources,
        ([{ Qualifier: "exact" } before], [{ Qualifier: "exact" } after]) => Differs(before.Count != after.Count),
        _ => SeasonComparisonState.NotComparable,
    };

    /// <summary>The numbers of members known by name: compared where both lists are complete.</summary>
    public static SeasonComparisonState OfKnownMembers(int older, int newer, bool bothComplete) =>
        older == 0 || newer == 0 ? SeasonComparisonState.NotInSources
        : bothComplete ? Differs(older != newer)
        : SeasonComparisonState.NotComparable;

    /// <summary>Travel costs are either said to come on top or not mentioned.</summary>
    public static SeasonComparisonState OfTravelCosts(bool olderExtra, bool newerExtra) =>
        olderExtra && newerExtra ? SeasonComparisonState.Same : SeasonComparisonState.NotInSources;

    private static SeasonComparisonState Differs(bool differs) => differs ? SeasonComparisonState.Changed : SeasonComparisonState.Same;
}

/// <summary>What the sources of two seasons tell of their offerings.</summary>
/// <param name="Older">True where those of the older season mention any.</param>
/// <param name="Newer">True where those of the newer season mention any.</param>
/// <param name="BothWhole">True where for each of them a source presents its list as whole.</param>
public readonly record struct Mentions(bool Older, bool Newer, bool BothWhole);
