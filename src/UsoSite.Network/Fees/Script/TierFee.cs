namespace UsoSite.Network;

/// <summary>A fee tier: both bounds belong to it, null is open.</summary>
/// <param name="Annual">Euros a year; null where not known.</param>
public sealed record TierFee(int? Min, int? Max, int? Annual, IReadOnlyList<string> Sources);
