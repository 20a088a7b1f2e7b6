using UsoSite.Pipelines;

namespace UsoSite.Generator.Domain;

/// <summary>A theme of a season, or a subtheme of one.</summary>
/// <param name="Parent">Id of the theme that this is part of; empty for a main theme.</param>
/// <param name="Strand">Links the same subject across seasons; empty where there is no such link.</param>
public sealed record Theme(
    string Id, SeasonId Season, string Parent, int Order, string Strand, LocalText Name, IReadOnlyList<string> Sources, SourceSpan At);
