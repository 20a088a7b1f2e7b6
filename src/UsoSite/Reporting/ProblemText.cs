using UsoSite.Generator;
using UsoSite.Pipelines;

namespace UsoSite.Reporting;

/// <summary>Writes problems for people: place, fact, row, fix, nearest value.</summary>
internal static class ProblemText
{
    public static void Write(Terminal terminal, BuildResult result, string language)
    {
        foreach (var problem in result.Problems)
        {
            Write(terminal, problem, language == "fi");
        }
    }

    private static void Write(Terminal terminal, Diagnostic problem, bool finnish)
    {
        var language = finnish ? "fi" : "en";
        var word = (problem.Rule.Severity, finnish) switch
        {
            (Severity.Error, true) => "virhe",
            (_, true) => "varoitus",
            (Severity.Error, _) => "error",
            _ => "warning",
        };
        terminal.WriteLine(
            $"[bold]{problem.At}[/]: [{Styles.For(problem.Rule.Severity)}]{word} {problem.Rule.Code} {problem.Rule.Name}[/]: {problem.Message.In(language)}");
        if (problem.Key is { Length: > 0 } key)
        {
            terminal.WriteLine($"    {(finnish ? "rivi" : "at")}: {key}");
        }

        if (problem.Related is { } related)
        {
            terminal.WriteLine($"    {(finnish ? "katso myös" : "see also")}: {related}");
        }

        if (problem.Help is { } help)
        {
            terminal.WriteLine($"    {(finnish ? "korjaus" : "fix")}: {help.In(language)}");
        }

        if (problem.Nearest is { } nearest)
        {
            terminal.WriteLine($"    {(finnish ? "Tarkoititko ”" : "Did you mean “")}{nearest}”?");
        }
    }
}
