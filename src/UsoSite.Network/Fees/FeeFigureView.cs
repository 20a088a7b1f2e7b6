namespace UsoSite.Network;

/// <summary>One fee in a sentence, for a year or for the season.</summary>
public sealed record FeeFigureView(FeeView Fee, bool PerSeason);
