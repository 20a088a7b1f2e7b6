using UsoSite.Generator;
using UsoSite.Pipelines;

namespace UsoSite.Reporting;

/// <summary>Writes problems for people: place, fact, the line on a terminal, row, fix, nearest value.</summary>
internal static class ProblemText
{
    /// <param name="lines">The lines of the site's files, to be shown on a terminal; null to show none.</param>
    public static void Write(Terminal terminal, BuildResult result, string language, SourceLines? lines = null)
    {
        foreach (var problem in result.Problems)
        {
            Write(terminal, problem, language == "fi", lines);
        }
    }

    private static void Write(Terminal terminal, Diagnostic problem, bool finnish, SourceLines? lines)
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
        if (terminal.IsInteractive && lines?.At(problem.At) is { } line)
        {
            WriteFrame(terminal, problem.At, line);
        }

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

    private static void WriteFrame(Terminal terminal, SourceSpan at, string line)
    {
        var (shown, caret) = CodeFrame.Of(line, at.Column);
        terminal.WriteLine($"{at.Line,6} | {shown}");
        if (caret is not null)
        {
            terminal.WriteLine($"       | {caret}");
        }
    }
}
