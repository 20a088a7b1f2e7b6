using UsoSite.Generator;
using UsoSite.Pipelines;

namespace UsoSite.Reporting;

/// <summary>Writes problems for people: place, fact, row, cure, nearest value.</summary>
internal static class ProblemText
{
    private const string Red = "\u001b[31m";
    private const string Yellow = "\u001b[33m";
    private const string Bold = "\u001b[1m";
    private const string Plain = "\u001b[0m";

    public static void Write(TextWriter writer, BuildResult result, string language)
    {
        var colour = !Console.IsOutputRedirected && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null;
        foreach (var problem in result.Problems)
        {
            Write(writer, problem, language, colour);
        }
    }

    private static void Write(TextWriter writer, Diagnostic problem, string language, bool colour)
    {
        var error = problem.Rule.Severity == Severity.Error;
        var word = (error, language) switch
        {
            (true, "fi") => "virhe",
            (false, "fi") => "varoitus",
            (true, _) => "error",
            _ => "warning",
        };
        var (paint, bold, plain) = colour ? (error ? Red : Yellow, Bold, Plain) : ("", "", "");
        writer.WriteLine($"{bold}{problem.At}{plain}: {paint}{word} {problem.Rule.Code} {problem.Rule.Name}{plain}: {problem.Message.In(language)}");
        if (problem.Key is { Length: > 0 } key)
        {
            writer.WriteLine(language == "fi" ? $"    rivi: {key}" : $"    at: {key}");
        }

        if (problem.Related is { } related)
        {
            writer.WriteLine(language == "fi" ? $"    katso myös: {related}" : $"    see also: {related}");
        }

        if (problem.Help is { } help)
        {
            writer.WriteLine($"    {(language == "fi" ? "korjaus" : "cure")}: {help.In(language)}");
        }

        if (problem.Nearest is { } nearest)
        {
            writer.WriteLine(language == "fi" ? $"    Tarkoititko ”{nearest}”?" : $"    Did you mean “{nearest}”?");
        }
    }
}
