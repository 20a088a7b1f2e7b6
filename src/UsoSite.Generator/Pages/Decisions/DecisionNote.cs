using UsoSite.Generator.Domain;
using UsoSite.Generator.Pages.Shared;

namespace UsoSite.Generator.Pages.Decisions;

/// <summary>What is uncertain in the source of a decision or limits its use.</summary>
public sealed record DecisionNote(string DecisionId, MunicipalityRef Municipality, LocalText Text, string Source);
