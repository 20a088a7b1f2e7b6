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

/// <summary>What a problem does to a build: an error stops it, a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}

/// <summary>A rule that input must keep, named after the fault that breaks it.</summary>
/// <param name="Code">Stable code, such as <c>USO1022</c>; its page is <c>docs/errors/CODE.md</c>.</param>
/// <param name="Name">Name of the fault in kebab case, such as <c>broken-link</c>.</param>
/// <param name="Severity">Whether breaking the rule stops a build.</param>
public sealed record Rule(string Code, string Name, Severity Severity);
