namespace UsoSite.Network;

/// <summary>A marker that leads to a source.</summary>
public sealed record SourceMarkView(IReadOnlyList<string> Sources);
