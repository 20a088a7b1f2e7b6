namespace UsoSite.Generator.Content.Directives;

/// <summary>A marker that leads to a source.</summary>
public sealed record SourceMarkView(IReadOnlyList<string> Sources);
