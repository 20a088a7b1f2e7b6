using UsoSite.Generator;

namespace UsoSite.Reporting;

/// <summary>The problems of a site as <c>uso check --format json</c> gives them.</summary>
internal sealed record ProblemReport(int Errors, int Warnings, IReadOnlyList<ReportedProblem> Problems)
{
    public static ProblemReport From(BuildResult result, string language) =>
        new(result.Errors, result.Warnings, [.. result.Problems.Select(problem => ReportedProblem.From(problem, language))]);
}
