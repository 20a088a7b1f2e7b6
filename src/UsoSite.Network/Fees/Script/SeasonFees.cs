namespace UsoSite.Network;

/// <summary>What fees in a season depend on.</summary>
public sealed record SeasonFees
{
    public required string Id { get; init; }

    /// <summary>How many yearly fees the season has.</summary>
    public required int FeeYears { get; init; }

    /// <summary>The year before the season, whose population is used, or the newest earlier one.</summary>
    public required int PopulationYear { get; init; }

    /// <summary>The sources that say that travel costs come on top; null where none does.</summary>
    public required IReadOnlyList<string>? TravelCosts { get; init; }

    public required IReadOnlyList<TierFee> Tiers { get; init; }

    public static SeasonFees From(Season season, Network network) => new()
    {
        Id = season.Id.Value,
        FeeYears = season.FeeYears,
        PopulationYear = season.FeePopulationYear,
        TravelCosts = season.TravelCostsExtra ? season.TravelCostsSources : null,
        Tiers = [.. network.Schedule(season.Id).Tiers.Select(tier => new TierFee(tier.MinResidents, tier.MaxResidents, tier.AnnualFee, tier.BoundsInferred, tier.Sources))],
    };
}

/// <summary>A fee tier: both bounds belong to it, null is open.</summary>
/// <param name="Inferred">True where the bounds are inferred from those of the tier beside.</param>
/// <param name="Annual">Euros a year; null where not known.</param>
public sealed record TierFee(int? Min, int? Max, int? Annual, bool Inferred, IReadOnlyList<string> Sources);
