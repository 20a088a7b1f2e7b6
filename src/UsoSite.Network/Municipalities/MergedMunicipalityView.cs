namespace UsoSite.Network;

/// <summary>The page at the address of a municipality that has become part of another.</summary>
/// <param name="Population">Its own population to the end; null where the data has none.</param>
public sealed record MergedMunicipalityView(MergerView Merger, PopulationView? Population)
{
    public static MergedMunicipalityView From(Merger merger, Network network) => new(
        MergerView.From(merger, network),
        PopulationView.From(network.Population(merger.Code), null, network.SourcesOf("population", "residents")));
}
