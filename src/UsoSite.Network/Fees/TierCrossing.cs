namespace UsoSite.Network;

/// <summary>A change of fee tier between two successive populations of a municipality.</summary>
public sealed record TierCrossing(PopulationFigure Before, PopulationFigure After, FeeTier From, FeeTier To);
