namespace UsoSite.Network;

/// <summary>All regions in the order of the Finnish alphabet.</summary>
/// <param name="Mergers">Mergers later than the populations, whose former municipalities the sums leave out.</param>
public sealed record RegionsView(
    IReadOnlyList<RegionView> Regions,
    DateOnly PopulationDate,
    IReadOnlyList<MergerView> Mergers,
    IReadOnlyList<string> PopulationSources,
    IReadOnlyList<string> RegionSources)
{
    public int Count => Regions.Count;
}
