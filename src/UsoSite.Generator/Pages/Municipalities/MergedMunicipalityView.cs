namespace UsoSite.Generator.Pages.Municipalities;

/// <summary>The page at the address of a municipality that has become part of another.</summary>
/// <param name="Population">Its own population to the end; null where the data has none.</param>
public sealed record MergedMunicipalityView(MergerView Merger, PopulationView? Population)
{
    public static MergedMunicipalityView Of(Domain.Merger merger, Site site) => new(
        MergerView.Of(merger, site),
        PopulationView.Of(site.Network.Population(merger.Code), null, site.SourcesOf("population")));
}
