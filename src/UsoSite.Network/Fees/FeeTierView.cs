namespace UsoSite.Network;

/// <summary>A range of populations.</summary>
public record TierRangeView(int? Min, int? Max)
{
    /// <summary><c>below</c>, <c>between</c>, <c>above</c> or <c>all</c>: which bounds the range has.</summary>
    public string Shape => (Min, Max) switch
    {
        (null, null) => "all",
        (null, _) => "below",
        (_, null) => "above",
        _ => "between",
    };

    /// <summary>The smallest population above the range; null where it has no upper bound.</summary>
    public int? Below => Max + 1;

    /// <summary>The largest population below the range; null where it has no lower bound.</summary>
    public int? Above => Min - 1;

    /// <summary>The number that names a range with one bound: <see cref="Below"/> or <see cref="Above"/>; null for other shapes.</summary>
    public int? Bound => Shape switch { "below" => Below, "above" => Above, _ => null };

    public static TierRangeView From(TierRange range) => new(range.Min, range.Max);
}

/// <summary>A fee tier of a season.</summary>
public sealed record FeeTierView(int? Min, int? Max) : TierRangeView(Min, Max)
{
    /// <summary><c>published</c> or <c>unknown</c>.</summary>
    public required string State { get; init; }

    /// <summary>True where the bounds are inferred from those of the tier beside.</summary>
    public required bool Inferred { get; init; }

    /// <summary>Euros a year, or null where not known.</summary>
    public required int? Annual { get; init; }

    /// <summary>Euros for the season, or null where not known.</summary>
    public required int? SeasonTotal { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public static FeeTierView From(FeeTier tier, Season season) => new(tier.MinResidents, tier.MaxResidents)
    {
        State = tier.AnnualFee is null ? "unknown" : "published",
        Inferred = tier.BoundsInferred,
        Annual = tier.AnnualFee,
        SeasonTotal = tier.AnnualFee * season.FeeYears,
        Sources = tier.Sources,
    };
}
