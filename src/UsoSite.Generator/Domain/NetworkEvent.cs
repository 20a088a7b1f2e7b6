using UsoSite.Pipelines;

namespace UsoSite.Generator.Domain;

/// <summary>An event of the network.</summary>
/// <param name="Theme">Id of the theme that it treats; empty where there is none.</param>
/// <param name="End">Last day; null for an event of one day.</param>
/// <param name="Remote">Whether remote participation was possible; null where the source does not say.</param>
public sealed record NetworkEvent(
    string Id,
    SeasonId Season,
    string Theme,
    DateOnly Start,
    DateOnly? End,
    string Place,
    bool? Remote,
    LocalText Title,
    IReadOnlyList<string> Sources,
    SourceSpan At);
