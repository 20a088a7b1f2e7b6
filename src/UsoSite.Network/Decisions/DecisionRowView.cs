namespace UsoSite.Network;

/// <summary>A decision with what the sources say differently of the municipality.</summary>
public sealed record DecisionRowView(DecisionView Decision, IReadOnlyList<DisagreementRef> Disagreements);
