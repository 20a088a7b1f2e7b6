namespace UsoSite.Network;

/// <summary>What the data says of the municipalities of a region together.</summary>
/// <param name="Municipalities">In the order of the Finnish alphabet by Finnish name.</param>
/// <param name="Residents">Sum of the municipalities' newest populations; null where one of them has none for that year.</param>
/// <param name="KnownMembers">How many of them the sources name as members of any season or as signed up for one.</param>
/// <param name="LaterMergers">Mergers that the newest populations do not include yet, whose former municipalities the sum therefore leaves out.</param>
public sealed record RegionFigures(
    Region Region, IReadOnlyList<Municipality> Municipalities, int? Residents, int KnownMembers, IReadOnlyList<Merger> LaterMergers)
{
    public static IReadOnlyList<RegionFigures> All(Network network)
    {
        var municipalities = network.Municipalities.ToLookup(municipality => municipality.Region);
        var mergers = network.Tables.Mergers
            .Where(merger => merger.FirstYearIncluded > network.NewestPopulationYear)
            .ToLookup(merger => network.Municipality(merger.Into).Region);
        return
        [
            .. network.Tables.Regions.Select(region => new RegionFigures(
                region,
                [.. municipalities[region.Code]],
                Sum(municipalities[region.Code].Select(network.NewestResidentsOf)),
                municipalities[region.Code].Count(network.IsKnownMember),
                [.. mergers[region.Code]])),
        ];
    }

    private static int? Sum(IEnumerable<int?> residents) => residents.Aggregate((int?)0, (sum, own) => sum + own);
}
