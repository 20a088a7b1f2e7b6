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
    /// year. One season alone makes an addition or a removal only where both seasons' offerings are described as a whole.
    /// </summary>
    /// <param name="bothWhole">True where the sources describe the offerings of both seasons as a whole.</param>
    /// <param name="counted">
    /// True where some season has a number of it; where none has, being offered is all that there is to compare.
    /// </param>
    public static SeasonComparisonState OfOfferings(
        SeasonOffering? older, SeasonOffering? newer, bool bothWhole, bool counted) => (older, newer) switch
    {
        (null, null) => SeasonComparisonState.NotInSources,
        (null, _) => bothWhole ? SeasonComparisonState.Added : SeasonComparisonState.NotInSources,
        (_, null) => bothWhole ? SeasonComparisonState.Removed : SeasonComparisonState.NotInSources,
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

    /// <summary>
    /// Whether the sources describe a season's list as a whole: one of them is a brochure, which is made to describe the
    /// season, or one and the same decision is a source of everything on the list. Web pages and reports are not enough, as
    /// they may tell only a part.
    /// </summary>
    /// <param name="sourcesOfEach">The sources of each thing on the list.</param>
    /// <param name="kindOf">The kind of a source by its id.</param>
    public static bool IsWhole(IReadOnlyCollection<IReadOnlyList<string>> sourcesOfEach, Func<string, string> kindOf)
    {
        var all = sourcesOfEach.SelectMany(sources => sources).Distinct(StringComparer.Ordinal);
        return all.Any(source => kindOf(source) switch
        {
            "brochure" => true,
            "decision" => sourcesOfEach.All(sources => sources.Contains(source)),
            _ => false,
        });
    }

    private static SeasonComparisonState Differs(bool differs) => differs ? SeasonComparisonState.Changed : SeasonComparisonState.Same;
}
