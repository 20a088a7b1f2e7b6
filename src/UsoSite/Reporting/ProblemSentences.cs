using UsoSite.Pipelines;

namespace UsoSite.Reporting;

/// <summary>What is wrong with something and what to do, as running text.</summary>
internal static class ProblemSentences
{
    public static string Of(Diagnostic problem, string language, string separator) => string.Join(
        separator,
        new[] { problem.Message.In(language), problem.Help?.In(language), ProblemNotes.Nearest(problem, language) }.Where(part => part is { Length: > 0 }));
}
