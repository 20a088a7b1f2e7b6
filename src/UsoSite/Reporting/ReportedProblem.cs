using UsoSite.Pipelines;

namespace UsoSite.Reporting;

/// <summary>One problem in a <see cref="ProblemReport"/>.</summary>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Line">From 1; 0 where the whole file is meant.</param>
/// <param name="Column">From 1; 0 where the whole line is meant.</param>
/// <param name="Cure">The same as <paramref name="Fix"/>, for programs written when that was its name.</param>
/// <param name="Related">A second place that takes part, as <c>file:line:column</c>.</param>
internal sealed record ReportedProblem(
    string Code,
    string Rule,
    string Severity,
    string File,
    int Line,
    int Column,
    string? Key,
    string? Value,
    string Message,
    string? Fix,
    string? Cure,
    string? Nearest,
    string? Related)
{
    public static ReportedProblem From(Diagnostic problem, string language) => new(
        problem.Rule.Code,
        problem.Rule.Name,
        problem.Rule.Severity == Pipelines.Severity.Error ? "error" : "warning",
        problem.At.File,
        problem.At.Line,
        problem.At.Column,
        problem.Key,
        problem.Value,
        problem.Message.In(language),
        problem.Help?.In(language),
        problem.Help?.In(language),
        problem.Nearest,
        problem.Related?.ToString());
}
