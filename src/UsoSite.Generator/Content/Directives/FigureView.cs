namespace UsoSite.Generator.Content.Directives;

/// <summary>A bare number.</summary>
public sealed record FigureView(int Value);
