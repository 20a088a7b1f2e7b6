namespace UsoSite.Generator.Sources;

/// <summary>The markers beside one figure.</summary>
public sealed record CiteView(IReadOnlyList<Citation> Citations);
