namespace UsoSite.Generator.Domain;

/// <summary>A region or a wellbeing services county.</summary>
/// <param name="Code">Two digits as text.</param>
public sealed record Area(string Code, LocalText Name);
