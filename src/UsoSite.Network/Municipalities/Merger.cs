namespace UsoSite.Network;

/// <summary>A former municipality and the one that it became part of.</summary>
/// <param name="IncludedFrom">The first year whose population of the present municipality includes the former one; null where that is the year of the merger.</param>
[Table("mergers")]
public sealed record Merger(
    [Key] MunicipalityCode Code, [Required] LocalText Name, [References("municipalities", "code")] MunicipalityCode Into, DateOnly Date, int? IncludedFrom, SourceSpan At)
{
    /// <summary>The first year whose population of the present municipality includes the former one.</summary>
    public int FirstYearIncluded => IncludedFrom ?? Date.Year;
}

/// <summary>A merger of municipalities as pages show it.</summary>
public sealed record MergerView
{
    public required MunicipalityRef Former { get; init; }

    /// <summary>The municipality that the former one became part of.</summary>
    public required MunicipalityRef Successor { get; init; }

    public required DateOnly Date { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The first year whose population of the successor includes the former municipality.</summary>
    public required string FirstYearIncluded { get; init; }

    /// <summary>True where the data has that year.</summary>
    public required bool IsIncluded { get; init; }

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
            FirstYearIncluded = PopulationYearView.TextOf(merger.FirstYearIncluded),
            IsIncluded = network.Population(merger.Into) is [.., var own] && own.Year >= merger.FirstYearIncluded,
            LastPopulation = last?.Residents,
            LastPopulationDate = last?.Date,
            PopulationSources = network.PopulationSources(network.Population(merger.Code).TakeLast(1)),
        };
    }
}
