using UsoSite.Generator;
using UsoSite.Reporting.ForTools;

namespace UsoSite.Reporting;

/// <summary>Writes what a check found, in the format asked for.</summary>
internal static class CheckReport
{
    public static void Write(string format, BuildResult result, string root, string language)
    {
        var paths = new RepositoryPaths(root, Environment.GetEnvironmentVariable(RepositoryPaths.Variable));
        switch (format)
        {
            case "json":
                ProblemJson.Write(Console.Out, result, language);
                break;
            case "sarif":
                ProblemSarif.Write(Console.Out, result, paths, language);
                break;
            case "github":
                ProblemAnnotations.Write(Console.Out, result, paths, language);
                CheckSummary.Write(Terminal.Output, result, language);
                break;
            default:
                ProblemText.Write(Terminal.Output, result, language, new SourceLines(root));
                CheckSummary.Write(Terminal.Output, result, language);
                break;
        }
    }
}
