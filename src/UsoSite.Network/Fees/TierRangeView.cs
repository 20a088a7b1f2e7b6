namespace UsoSite.Network;

/// <summary>A range of populations.</summary>
/// <param name="Shape"><c>below</c>, <c>between</c>, <c>above</c> or <c>all</c>: which bounds the range has.</param>
/// <param name="Below">Without lower bound: the smallest population that does not belong to it.</param>
/// <param name="Above">Without upper bound: the largest population that does not belong to it.</param>
public sealed record TierRangeView(string Shape, int? Min, int? Max, int? Below, int? Above)
{
    public static TierRangeView From(TierRange range) => new(
        (range.Min, range.Max) switch
        {
            (null, null) => "all",
            (null, _) => "below",
            (_, null) => "above",
            _ => "between",
        },
        range.Min,
        range.Max,
        range.Max + 1,
        range.Min - 1);
}
