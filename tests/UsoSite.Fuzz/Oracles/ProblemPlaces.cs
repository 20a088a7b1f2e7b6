using System.Text;
using UsoSite.Generator;
using UsoSite.Pipelines;

namespace UsoSite.Fuzz.Oracles;

/// <summary>Every problem is one of the input, with a place that is in its file, a fact and a fix.</summary>
internal static class ProblemPlaces
{
    public static string? In(IReadOnlyList<Diagnostic> problems, Func<string, string> placeOf)
    {
        Dictionary<string, string[]?> files = new(StringComparer.Ordinal);
        return problems.Select(problem => Of(problem, file => LinesOf(file, placeOf, files))).FirstOrDefault(wrong => wrong is not null);
    }

    private static string? Of(Diagnostic problem, Func<string, string[]?> lines) =>
        problem.Rule == Rules.InternalFault || problem.Rule == Rules.MachineFault ? $"is told as a fault of the program: {problem.At} {problem.Message.En}"
        : problem.Message.En.Length == 0 || problem.Message.Fi.Length == 0 || problem.Help is null ? $"has a problem without a fact or a fix: {problem.At} {problem.Rule.Name}"
        : Outside(problem.At, lines) ?? (problem.Related is { } related ? Outside(related, lines) : null);

    private static string? Outside(SourceSpan at, Func<string, string[]?> linesOf) =>
        at.File.Length == 0 ? "has a problem without a file"
        : at.Line == 0 && at.Column == 0 ? null
        : linesOf(at.File) is not { } lines ? $"has a problem at {at}, a file that is not there"
        : at.Line < 1 || at.Line > lines.Length || at.Column < 0 || at.Column > lines[at.Line - 1].Length + 1 ? $"has a problem at {at}, which is not in the file" : null;

    private static string[]? LinesOf(string file, Func<string, string> placeOf, Dictionary<string, string[]?> files)
    {
        if (files.TryGetValue(file, out var known))
        {
            return known;
        }

        var place = placeOf(file);
        return files[file] = File.Exists(place) ? Lines(Encoding.UTF8.GetString(File.ReadAllBytes(place)) is var text && text.StartsWith('\uFEFF') ? text[1..] : text) : null;
    }

    /// <summary>The lines as an editor shows them: an old program's carriage returns end lines where nothing else does.</summary>
    private static string[] Lines(string text) => text.Contains('\n', StringComparison.Ordinal) ? text.Split('\n') : text.Split('\r');
}
