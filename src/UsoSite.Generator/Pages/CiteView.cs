namespace UsoSite.Generator.Pages;

/// <summary>The markers beside one figure.</summary>
public sealed record CiteView(IReadOnlyList<Citation> Citations);
