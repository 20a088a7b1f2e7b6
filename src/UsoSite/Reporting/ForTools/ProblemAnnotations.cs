using UsoSite.Generator;
using UsoSite.Pipelines;

namespace UsoSite.Reporting.ForTools;

/// <summary>
/// Writes problems as annotations of a GitHub workflow, a group of the log for each file. A step shows ten errors and ten warnings: those are the
/// first of each file, then the second, and so on. The others stay in the log as text, and a last notice says how many they are.
/// </summary>
internal static class ProblemAnnotations
{
    private const int Shown = 10;

    public static void Write(TextWriter writer, BuildResult result, RepositoryPaths paths, string language)
    {
        var shown = Enum.GetValues<Severity>().SelectMany(severity => Chosen(result.Problems.Where(problem => problem.Rule.Severity == severity))).ToHashSet();
        foreach (var file in result.Problems.GroupBy(problem => problem.At.File))
        {
            writer.WriteLine($"::group::{Data(paths.Of(file.Key))}");
            foreach (var problem in file)
            {
                writer.WriteLine(shown.Contains(problem) ? Annotation(problem, paths, language) : PlainLine(problem, language));
            }

            writer.WriteLine("::endgroup::");
        }

        var left = result.Problems.Where(problem => !shown.Contains(problem)).ToArray();
        if (left.Length > 0)
        {
            writer.WriteLine($"::notice title=uso check::{Data(More(left, language))}");
        }
    }

    private static IEnumerable<Diagnostic> Chosen(IEnumerable<Diagnostic> problems) => problems
        .GroupBy(problem => problem.At.File)
        .SelectMany(file => file.Select((problem, index) => (problem, index)))
        .OrderBy(one => one.index)
        .Take(Shown)
        .Select(one => one.problem);

    private static string Annotation(Diagnostic problem, RepositoryPaths paths, string language)
    {
        var (line, column) = (problem.At.Line > 0 ? $",line={problem.At.Line}" : "", problem.At.Column > 0 ? $",col={problem.At.Column}" : "");
        return $"::{Word(problem)} file={Property(paths.Of(problem.At.File))}{line}{column},title={Property($"{problem.Rule.Code} {problem.Rule.Name}")}::"
            + Data(ProblemSentences.Of(problem, language, "\n"));
    }

    /// <summary>A line that no runner takes for a command, whatever the files say.</summary>
    private static string PlainLine(Diagnostic problem, string language) => PrintableText.From(
        $"{problem.At}: {Word(problem)} {problem.Rule.Code} {problem.Rule.Name}: {ProblemSentences.Of(problem, language, " ")}");

    private static string More(Diagnostic[] left, string language)
    {
        var (errors, warnings) = (left.Count(problem => problem.Rule.Severity == Severity.Error), left.Count(problem => problem.Rule.Severity == Severity.Warning));
        return language == "fi"
            ? $"Lisäksi virheitä {errors} ja varoituksia {warnings}; ne ovat tämän vaiheen lokissa."
            : $"{Count.Format("more error", errors)} and {Count.Format("more warning", warnings)} are in the log of this step.";
    }

    private static string Word(Diagnostic problem) => problem.Rule.Severity == Severity.Error ? "error" : "warning";

    /// <summary>Line breaks as the runner writes them; other characters that a terminal would obey as codes.</summary>
    private static string Data(string text) => PrintableText.From(text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal));

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
