namespace UsoSite.Network;

/// <summary>What is uncertain in the source of a decision or limits its use.</summary>
public sealed record DecisionNote(string DecisionId, MunicipalityRef Municipality, LocalText Text, string Source);
