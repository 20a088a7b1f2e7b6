namespace UsoSite.Network;

/// <summary>A number of members as a source states it.</summary>
/// <param name="Qualifier"><c>exact</c>, <c>about</c> or <c>over</c>.</param>
/// <param name="AsOf">The day or year that the number is of; null where the source does not say.</param>
public sealed record StatedCountView(int Count, string Qualifier, PartialDate? AsOf, IReadOnlyList<string> Sources)
{
    /// <summary>The counts, the latest first and those without a date last.</summary>
    public static IReadOnlyList<StatedCountView> From(IEnumerable<MemberCount> counts) =>
    [
        .. counts.OrderByDescending(count => count.AsOf?.SortKey ?? 0)
            .Select(count => new StatedCountView(count.Count, count.Qualifier, count.AsOf, count.Sources)),
    ];
}
