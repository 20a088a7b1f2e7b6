namespace UsoSite.Network;

/// <summary>A former municipality and the one that it became part of.</summary>
[Table("mergers")]
public sealed record Merger(
    [Key] MunicipalityCode Code, [Required] LocalText Name, [References("municipalities", "code")] MunicipalityCode Into, DateOnly Date, SourceSpan At);

/// <summary>A merger of municipalities as pages show it.</summary>
public sealed record MergerView
{
    public required MunicipalityRef Former { get; init; }

    /// <summary>The municipality that the former one became part of.</summary>
    public required MunicipalityRef Successor { get; init; }

    public required DateOnly Date { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The former municipality's newest population, or null where the data has none.</summary>
    public required int? LastPopulation { get; init; }

    public required DateOnly? LastPopulationDate { get; init; }

    public required IReadOnlyList<string> PopulationSources { get; init; }

    public static MergerView From(Merger merger, Network network)
    {
        PopulationFigure? last = network.Population(merger.Code) is [.., var newest] ? newest : null;
        return new MergerView
        {
            Former = new MunicipalityRef(merger.Code.Value, merger.Name),
            Successor = MunicipalityRef.To(network, merger.Into),
            Date = merger.Date,
            Sources = network.SourcesOf("mergers", "into"),
            LastPopulation = last?.Residents,
            LastPopulationDate = last?.Date,
            PopulationSources = network.SourcesOf("population", "residents"),
        };
    }
}
