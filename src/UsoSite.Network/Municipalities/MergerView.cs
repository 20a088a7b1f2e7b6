namespace UsoSite.Network;

/// <summary>A merger of municipalities.</summary>
/// <param name="Former">The municipality that ceased to exist.</param>
/// <param name="Successor">The municipality that it became part of.</param>
/// <param name="LastPopulation">The former municipality's newest population, or null where the data has none.</param>
public sealed record MergerView(
    MunicipalityRef Former,
    MunicipalityRef Successor,
    DateOnly Date,
    int? LastPopulation,
    DateOnly? LastPopulationDate,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> PopulationSources)
{
    public static MergerView From(Merger merger, Network network)
    {
        PopulationFigure? last = network.Population(merger.Code) is [.., var newest] ? newest : null;
        return new MergerView(
            new MunicipalityRef(merger.Code.Value, merger.Name),
            MunicipalityRef.To(network, merger.Into),
            merger.Date,
            last?.Residents,
            last?.Date,
            network.SourcesOf("mergers", "into"),
            network.SourcesOf("population", "residents"));
    }
}
