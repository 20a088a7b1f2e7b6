namespace UsoSite.Generator.Content.Directives;

/// <summary>A date in a sentence.</summary>
public sealed record DateView(DateOnly Date);
