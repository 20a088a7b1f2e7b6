namespace UsoSite.Network;

/// <summary>The directory of all municipalities.</summary>
/// <param name="PopulationDate">Of the populations in the table.</param>
/// <param name="TierSeason">The season whose tiers the table uses; null where no season's tiers are known.</param>
/// <param name="FeeSeason">The season whose fees the table shows.</param>
/// <param name="FeeSources">The sources of the published fees; a fee paid by decision has its own.</param>
public sealed record DirectoryView(
    int Count,
    int KnownMembers,
    DateOnly PopulationDate,
    SeasonRef? TierSeason,
    SeasonRef FeeSeason,
    bool TravelCostsExtra,
    IReadOnlyList<string> FeeSources,
    IReadOnlyList<string> FeeSeasonSources,
    IReadOnlyList<string> PopulationSources,
    IReadOnlyList<string> RegionSources,
    IReadOnlyList<DirectoryLetterView> Letters,
    IReadOnlyList<MergerView> Mergers)
{
    /// <summary>In the order of the Finnish alphabet.</summary>
    public required IReadOnlyList<RegionRef> Regions { get; init; }

    /// <summary>Of the season whose tiers the table uses; empty where no season's tiers are known.</summary>
    public required IReadOnlyList<FeeTierView> Tiers { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<SeasonRef> Seasons { get; init; }

    public required MunicipalityMap Map { get; init; }

    /// <summary>The sources of the places on the map.</summary>
    public required IReadOnlyList<string> PlaceSources { get; init; }
}
