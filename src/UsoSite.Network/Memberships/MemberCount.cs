namespace UsoSite.Network;

/// <summary>What a source says of the number of members.</summary>
/// <param name="Season">Null where the source counts all seasons together.</param>
/// <param name="Qualifier"><c>exact</c>, <c>about</c> or <c>over</c>.</param>
/// <param name="AsOf">The day or year that the number is of; null where the source does not say.</param>
[Table("member_counts")]
public sealed record MemberCount(
    [References("seasons")] SeasonId? Season, int Count, [Required] string Qualifier, PartialDate? AsOf, [References("sources")] IReadOnlyList<string> Sources, SourceSpan At);
