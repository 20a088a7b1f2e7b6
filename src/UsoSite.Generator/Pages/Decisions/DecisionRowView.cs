using UsoSite.Generator.Pages.Shared;

namespace UsoSite.Generator.Pages.Decisions;

/// <summary>A decision with what the sources say differently of the municipality.</summary>
public sealed record DecisionRowView(DecisionView Decision, IReadOnlyList<DisagreementRef> Disagreements);
