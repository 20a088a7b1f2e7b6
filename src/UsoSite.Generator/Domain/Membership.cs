using UsoSite.Pipelines;

namespace UsoSite.Generator.Domain;

/// <summary>That a source names a municipality as taking part in a season.</summary>
/// <param name="Confirmed">True where the source says that it was a member, false where it says that it had signed up.</param>
public sealed record Membership(
    MunicipalityCode Municipality, SeasonId Season, bool Confirmed, IReadOnlyList<string> Sources, SourceSpan At);
