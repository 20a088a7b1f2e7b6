namespace UsoSite.Network;

/// <summary>A region and its municipalities.</summary>
/// <param name="Residents">Sum of the municipalities' newest populations; null where one of them has none for that year.</param>
/// <param name="FeeSources">The sources of the published fees; a fee paid by decision has its own.</param>
/// <param name="Mergers">Mergers later than the populations, whose former municipalities the sum therefore leaves out.</param>
public sealed record RegionView(
    RegionRef Region,
    int? Residents,
    DateOnly PopulationDate,
    int KnownMembers,
    SeasonRef FeeSeason,
    SeasonRef? TierSeason,
    bool TravelCostsExtra,
    IReadOnlyList<string> FeeSources,
    IReadOnlyList<string> FeeSeasonSources,
    IReadOnlyList<MunicipalityRowView> Municipalities,
    IReadOnlyList<MergerView> Mergers,
    IReadOnlyList<string> PopulationSources,
    IReadOnlyList<string> RegionSources)
{
    public int Count => Municipalities.Count;

    /// <summary>True where the region has one municipality.</summary>
    public bool IsSingle => Count == 1;

    public static RegionView From(Region region, Network network, int year, Language language)
    {
            MunicipalityRowView[] rows =
        [
            .. network.Municipalities.Where(m => m.Region == region.Code)
                .InOrder(language, m => m.Name)
                .Select(m => MunicipalityRowView.From(m, network, year)),
        ];
        var date = new DateOnly(year, 12, 31);
        return new RegionView(
            RegionRef.To(region),
            rows.All(row => row.Residents is not null) ? rows.Sum(row => row.Residents) : null,
            date,
            rows.Count(row => row.Memberships.Count > 0),
            SeasonRef.To(network.NewestSeason),
            network.NewestSeasonWithTiers is { } season ? SeasonRef.To(season) : null,
            network.NewestSeason.TravelCostsExtra,
            MunicipalityRowView.PublishedFeeSources(rows),
            network.NewestSeason.Sources,
            rows,
            [
                .. network.Tables.Mergers
                    .Where(merger => merger.Date > date && network.Municipality(merger.Into).Region == region.Code)
                    .Select(merger => MergerView.From(merger, network)),
            ],
            network.SourcesOf("population", "residents"),
            network.SourcesOf("regions", "name_fi"));
    }
}
