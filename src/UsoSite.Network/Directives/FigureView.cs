namespace UsoSite.Network;

/// <summary>A bare number.</summary>
public sealed record FigureView(int Value);
