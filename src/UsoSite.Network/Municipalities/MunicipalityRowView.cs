namespace UsoSite.Network;

/// <summary>A municipality in a table of municipalities.</summary>
/// <param name="Residents">At the end of the newest year of the data; null where the data has no figure for it.</param>
/// <param name="Tier">The tier of that population in the newest season whose tiers are known; null where either is not known.</param>
/// <param name="FeeState">How the fee of the newest season is known: <c>published</c>, <c>paid</c> or <c>unknown</c>.</param>
/// <param name="FeeSources">The sources of the fee: those of the tier where it is published.</param>
/// <param name="Annual">Euros a year in the newest season, or null where not known.</param>
public sealed record MunicipalityRowView(
    MunicipalityRef Municipality,
    RegionRef Region,
    int? Residents,
    FeeTierView? Tier,
    string FeeState,
    int? Annual,
    IReadOnlyList<string> FeeSources,
    IReadOnlyList<MembershipView> Memberships)
{
    /// <summary>The name in the other national language, where the table shows it; null where it is the same.</summary>
    public OtherNameView? OtherName { get; init; }

    public static MunicipalityRowView From(Municipality municipality, Network network, int year)
    {
        var residents = network.PopulationIn(municipality.Code, year)?.Residents;
        var fee = FeeView.From(network.FeeOf(municipality.Code, network.NewestSeason), network);
        return new MunicipalityRowView(
            MunicipalityRef.To(municipality),
            RegionRef.To(network, municipality),
            residents,
            residents is { } known && network.NewestSeasonWithTiers is { } season && network.Schedule(season.Id).TierOf(known) is { } tier
                ? FeeTierView.From(tier, season)
                : null,
            fee.State,
            fee.Annual,
            fee is { State: "published", Tier: { } feeTier } ? feeTier.Sources : fee.Sources,
            MembershipView.From(network, municipality.Code));
    }

    /// <summary>The sources of the published fees in a table, to be named once at its head.</summary>
    public static IReadOnlyList<string> PublishedFeeSources(IEnumerable<MunicipalityRowView> rows) =>
        [.. rows.Where(row => row.FeeState == "published").SelectMany(row => row.FeeSources).Distinct()];
}
