namespace UsoSite.Network;

/// <summary>The way from a population to the nearest other fee tier.</summary>
/// <param name="Residents">By how many residents the population has to change at least.</param>
/// <param name="To">The tier that it then belongs to.</param>
/// <param name="Up">True where the population has to grow, false where it has to shrink.</param>
public sealed record TierStep(int Residents, FeeTier To, bool Up);
