using UsoSite.Pipelines;

namespace UsoSite.Generator.Domain;

/// <summary>A former municipality and the one that it became part of.</summary>
public sealed record Merger(MunicipalityCode Code, LocalText Name, MunicipalityCode Into, DateOnly Date, SourceSpan At);
