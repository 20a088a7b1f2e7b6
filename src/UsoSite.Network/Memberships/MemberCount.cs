namespace UsoSite.Network;

/// <summary>What a source says of the number of members.</summary>
/// <param name="Season">Null where the source counts all seasons together.</param>
/// <param name="Qualifier"><c>exact</c>, <c>about</c>, <c>nearly</c> or <c>over</c>.</param>
/// <param name="AsOf">The day or year that the number is of; null where the source does not say.</param>
[Table("member_counts")]
public sealed record MemberCount(
    [References("seasons")] SeasonId? Season,
    int Count,
    [Required] string Qualifier,
    PartialDate? AsOf,
    [SourcesOf("as_of")] IReadOnlyList<string> AsOfSources,
    [References("sources")] IReadOnlyList<string> Sources,
    SourceSpan At);

/// <summary>A number of members as a source states it.</summary>
/// <param name="Qualifier"><c>exact</c>, <c>about</c>, <c>nearly</c> or <c>over</c>.</param>
/// <param name="AsOf">The day or year that the number is of; null where the source does not say.</param>
/// <param name="AsOfSources">The sources of the day where they are not those of the number; else none.</param>
public sealed record StatedCountView(int Count, string Qualifier, PartialDate? AsOf, IReadOnlyList<string> AsOfSources, IReadOnlyList<string> Sources)
{
    /// <summary>The counts, the latest first and those without a date last.</summary>
    public static IReadOnlyList<StatedCountView> From(IEnumerable<MemberCount> counts) =>
    [
        .. counts.OrderByDescending(count => count.AsOf?.SortKey ?? 0)
            .Select(count => new StatedCountView(
                count.Count, count.Qualifier, count.AsOf, count.AsOf is null || count.AsOfSources.SequenceEqual(count.Sources) ? [] : count.AsOfSources, count.Sources)),
    ];
}

/// <summary>How many members of a season the sources name.</summary>
/// <param name="Complete">False where the list is known to be incomplete.</param>
public sealed record MemberCountView(int Count, bool Complete)
{
    public static MemberCountView From(Season season, Network network) => new(network.ConfirmedMembersOf(season).Count, season.MembersComplete);
}
