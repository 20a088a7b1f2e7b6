using UsoSite.Pipelines;

namespace UsoSite.Network.Tests;

/// <summary>Problems as <c>uso check</c> prints them.</summary>
internal static class PrintedProblems
{
    public static string Of(IEnumerable<Diagnostic> problems, Language language)
    {
        var (code, finnish) = (language.Code, language == Language.Finnish);
        var (error, warning, row, also, fix, nearest) = finnish
            ? ("virhe", "varoitus", "rivi", "katso myös", "korjaus", "Tarkoititko ”")
            : ("error", "warning", "at", "see also", "fix", "Did you mean “");
        return string.Concat(problems.Select(problem =>
            $"{problem.At}: {(problem.Rule.Severity == Severity.Error ? error : warning)} {problem.Rule.Code} {problem.Rule.Name}: {problem.Message.In(code)}\n"
            + (problem.Key is { Length: > 0 } key ? $"    {row}: {key}\n" : "")
            + (problem.Related is { } related ? $"    {also}: {related}\n" : "")
            + (problem.Help is { } help ? $"    {fix}: {help.In(code)}\n" : "")
            + (problem.Nearest is { } near ? $"    {nearest}{near}”?\n" : "")));
    }
}
