namespace UsoSite.Network;

/// <summary>A fee tier of a season.</summary>
/// <param name="Shape"><c>below</c>, <c>between</c>, <c>above</c> or <c>all</c>: which of its bounds the tier has.</param>
/// <param name="Below">For a tier without lower bound: the population that is the first not to belong to it.</param>
/// <param name="Above">For a tier without upper bound: the largest population that does not belong to it.</param>
/// <param name="State"><c>published</c> or <c>unknown</c>.</param>
/// <param name="Annual">Euros a year, or null where not known.</param>
/// <param name="SeasonTotal">Euros for the season, or null where not known.</param>
public sealed record FeeTierView(
    string Shape, int? Min, int? Max, int? Below, int? Above, string State, int? Annual, int? SeasonTotal, IReadOnlyList<string> Sources)
{
    /// <summary>The one number that names a tier with one bound: of <c>below</c> or of <c>above</c>; null for other shapes.</summary>
    public int? Bound => Shape switch { "below" => Below, "above" => Above, _ => null };

    public static FeeTierView From(FeeTier tier, Season season)
    {
        var range = TierRangeView.From(TierRange.From(tier));
        return new FeeTierView(
            range.Shape,
            range.Min,
            range.Max,
            range.Below,
            range.Above,
            tier.AnnualFee is null ? "unknown" : "published",
            tier.AnnualFee,
            tier.AnnualFee * season.FeeYears,
            tier.Sources);
    }
}
