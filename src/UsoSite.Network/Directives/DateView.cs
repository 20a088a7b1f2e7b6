namespace UsoSite.Network;

/// <summary>A date in a sentence.</summary>
public sealed record DateView(DateOnly Date);
