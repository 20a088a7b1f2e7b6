namespace UsoSite.Network;

/// <summary>What the accessibility statement tells under one kind, in order; the theme says in words that a kind is empty.</summary>
public sealed record AccessibilityGapsView(string Kind, IReadOnlyList<AccessibilityGap> Gaps)
{
    public static AccessibilityGapsView From(string kind, Network network) =>
        new(kind, [.. network.Tables.AccessibilityGaps.Where(gap => gap.Kind == kind).OrderBy(gap => gap.Order)]);
}
