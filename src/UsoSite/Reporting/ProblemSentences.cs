using UsoSite.Pipelines;

namespace UsoSite.Reporting;

/// <summary>What is wrong with something and what to do, as running text.</summary>
internal static class ProblemSentences
{
    public static string Of(Diagnostic problem, string language, string separator)
    {
        var nearest = problem.Nearest is not { } value ? null : language == "fi" ? $"Tarkoititko ”{value}”?" : $"Did you mean “{value}”?";
        return string.Join(separator, new[] { problem.Message.In(language), problem.Help?.In(language), nearest }.Where(part => part is { Length: > 0 }));
    }
}
