namespace UsoSite.Network;

/// <summary>A former municipality and the one that it became part of.</summary>
[Table("mergers")]
public sealed record Merger([Key] MunicipalityCode Code, [Required] LocalText Name, [References("municipalities", "code")] MunicipalityCode Into, DateOnly Date, SourceSpan At);
