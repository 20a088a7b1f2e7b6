namespace UsoSite.Generator.Domain;

/// <summary>Something that the sources say differently or wrongly, and how the site treats it.</summary>
public sealed record Disagreement(string Id, LocalText Subject, LocalText Statement, IReadOnlyList<string> Sources, LocalText Treatment);
