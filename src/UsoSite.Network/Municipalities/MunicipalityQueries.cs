namespace UsoSite.Network;

/// <summary>What the tables say of a municipality, beyond its own row.</summary>
public static class MunicipalityQueries
{
    /// <summary>True where the sources name it as a member of any season or as signed up for one.</summary>
    public static bool IsKnownMember(this Network network, Municipality municipality) => network.MembershipsOf(municipality.Code).Count > 0;

    /// <summary>The population at the end of the newest year of the data; null where the data has none of that year for it.</summary>
    public static int? NewestResidentsOf(this Network network, Municipality municipality) =>
        network.PopulationIn(municipality.Code, network.NewestPopulationYear)?.Residents;

    /// <summary>The tier of that population in the newest season whose tiers are known; null where either is not known.</summary>
    public static FeeTier? NewestTierOf(this Network network, Municipality municipality) =>
        network.NewestResidentsOf(municipality) is { } residents && network.NewestSeasonWithTiers is { } season
            ? network.Schedule(season.Id).TierOf(residents)
            : null;

    public static FeeHistory FeeHistoryOf(this Network network, Municipality municipality) =>
        new(municipality.Code, [.. network.Seasons.Reverse().Select(season => network.FeeOf(municipality.Code, season))]);

    /// <summary>The sources of the fees of the current season that the municipalities have by published tier; fees by decision have their own.</summary>
    public static IReadOnlyList<string> PublishedFeeSources(this Network network, IEnumerable<Municipality> municipalities) =>
    [
        .. municipalities.Select(municipality => network.FeeOf(municipality.Code, network.CurrentSeason).Fee)
            .OfType<Fee.Published>().SelectMany(fee => fee.Tier.Sources).Distinct(),
    ];

    /// <summary>The disagreements about the decision's municipality in which a source of the decision has a part.</summary>
    public static IReadOnlyList<Disagreement> DisagreementsOf(this Network network, Decision decision) =>
    [
        .. network.DisagreementsOf(network.Municipality(decision.Municipality))
            .Where(disagreement => disagreement.Sources.Intersect(decision.Sources).Any()),
    ];
}

/// <summary>A municipality's fees, season by season.</summary>
/// <param name="NewestFirst">One for each season; at least one.</param>
public sealed record FeeHistory(MunicipalityCode Municipality, IReadOnlyList<MunicipalityFee> NewestFirst)
{
    public MunicipalityFee Of(Season season) => NewestFirst.First(fee => fee.Season.Id == season.Id);
}
