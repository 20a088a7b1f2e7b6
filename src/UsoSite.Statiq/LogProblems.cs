using Microsoft.Extensions.Logging;
using Statiq.Common;
using UsoSite.Pipelines;

namespace UsoSite.StatiqHost;

/// <summary>Tells every problem with its place, and stops what comes after where one of them stops a build.</summary>
internal sealed class LogProblems(Func<SiteRun> run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var found = run().Context.AllDiagnostics;
        var stops = found.Stops(run().Options.Strict);
        foreach (var problem in found.Sorted())
        {
            context.Log(stops && problem.Rule.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, TextOf(problem));
        }

        return stops ? throw new ExecutionException("Something is wrong with the site. The output folder was not changed.") : [];
    }

    private static string TextOf(Diagnostic problem) => string.Join(
        $"{Environment.NewLine}       ",
        ProblemNotes.Of(problem, "en").Prepend($"{problem.At}: {problem.Rule.Code} {problem.Rule.Name}: {problem.Message}"));
}
