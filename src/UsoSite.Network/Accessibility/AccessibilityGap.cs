namespace UsoSite.Network;

/// <summary>Something that the accessibility statement must tell: a failure, an exception, or what has not been assessed.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>; a <c>limitation</c> is what readers should know although no requirement is broken.</param>
/// <param name="Order">Place among the others of its kind, from 1.</param>
/// <param name="Criterion">Number of the success criterion in WCAG, such as <c>2.5.8</c>; empty where none is concerned.</param>
/// <param name="Alternative">How to get the information otherwise; empty where nothing is out of reach.</param>
/// <param name="Found">The day on which it was noted.</param>
/// <param name="FixBy">The day by which it will be corrected; null where no day is set.</param>
[Table("accessibility_gaps")]
public sealed record AccessibilityGap(
    [Key] string Id,
    [Required] string Kind,
    int Order,
    string Criterion,
    [Required] LocalText Name,
    LocalText Description,
    LocalText Alternative,
    DateOnly Found,
    DateOnly? FixBy,
    SourceSpan At)
{
    /// <summary>Every kind, in the order of the statement; the schema of the table lists the same.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        ["non-compliance", "disproportionate-burden", "outside-scope", "not-assessed", "limitation"];

    /// <summary>True for content that does not meet the requirements, with or without a reason that the law accepts.</summary>
    public bool IsFailure => Kind is "non-compliance" or "disproportionate-burden";
}

/// <summary>What the accessibility statement tells under one kind, in order; the theme says in words that a kind is empty.</summary>
public sealed record AccessibilityGapsView(string Kind, IReadOnlyList<AccessibilityGap> Gaps)
{
    public static AccessibilityGapsView From(string kind, Network network) =>
        new(kind, [.. network.Tables.AccessibilityGaps.Where(gap => gap.Kind == kind).OrderBy(gap => gap.Order)]);
}
