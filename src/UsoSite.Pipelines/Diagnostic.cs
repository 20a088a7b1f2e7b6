namespace UsoSite.Pipelines;

/// <summary>One problem in the input: the rule broken, the place, the fact and the fix.</summary>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="At">Where it was broken.</param>
/// <param name="Message">The fact: what is there and why it is wrong.</param>
/// <param name="Help">The fix: what to write instead.</param>
public sealed record Diagnostic(Rule Rule, SourceSpan At, Text Message, Text? Help = null)
{
    /// <summary>The key of the row or page concerned, for example <c>product=lamp</c>.</summary>
    public string? Key { get; init; }

    /// <summary>The offending value exactly as written.</summary>
    public string? Value { get; init; }

    /// <summary>The valid value nearest to the one written, where one is near.</summary>
    public string? Nearest { get; init; }

    /// <summary>A second place that takes part in the problem, such as the first of two equal keys.</summary>
    public SourceSpan? Related { get; init; }
}
