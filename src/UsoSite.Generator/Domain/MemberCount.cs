using UsoSite.Generator.Data;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Domain;

/// <summary>What a source says of the number of members.</summary>
/// <param name="Season">Null where the source counts all seasons together.</param>
/// <param name="Qualifier"><c>exact</c>, <c>about</c> or <c>over</c>.</param>
public sealed record MemberCount(
    SeasonId? Season, int Count, string Qualifier, PartialDate? AsOf, IReadOnlyList<string> Sources, SourceSpan At);
