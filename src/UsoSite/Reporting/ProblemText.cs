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
            Write(terminal, problem, language, lines);
        }
    }

    private static void Write(Terminal terminal, Diagnostic problem, string language, SourceLines? lines)
    {
        var word = (problem.Rule.Severity == Severity.Error ? new Text("error", "virhe") : new Text("warning", "varoitus")).In(language);
        terminal.WriteLine(
            $"[bold]{problem.At}[/]: [{Styles.For(problem.Rule.Severity)}]{word} {problem.Rule.Code} {problem.Rule.Name}[/]: {problem.Message.In(language)}");
        if (terminal.IsInteractive && lines?.At(problem.At) is { } line)
        {
            WriteFrame(terminal, problem.At, line);
        }

        foreach (var note in ProblemNotes.Of(problem, language))
        {
            terminal.WriteLine($"    {note}");
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
