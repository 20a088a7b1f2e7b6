using Spectre.Console;
using UsoSite.Generator;
using UsoSite.Pipelines;

namespace UsoSite.Reporting;

/// <summary>Runs a build with a progress bar on a terminal, and without one in a log.</summary>
internal static class BuildProgress
{
    public static async Task<BuildResult> RunAsync(SiteBuild build, CancellationToken cancellation)
    {
        if (Console.IsErrorRedirected || Console.IsOutputRedirected)
        {
            return await build.RunAsync(null, cancellation);
        }

        return await AnsiConsole.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(async progress =>
            {
                var bars = Enum.GetValues<Phase>().ToDictionary(phase => phase, phase => progress.AddTask(
                    NameOf(phase), maxValue: build.Pipelines.Count(p => p.Phase == phase)));
                return await build.RunAsync(new DirectProgress(done => bars[done.Phase].Increment(1)), cancellation);
            });
    }

    private static string NameOf(Phase phase) => phase switch
    {
        Phase.Input => "Reading",
        Phase.Process => "Making pages",
        Phase.PostProcess => "Rendering and checking",
        _ => "Publishing",
    };

    /// <summary>Reports at once, where the framework's own type would report after the build on another thread.</summary>
    private sealed class DirectProgress(Action<PipelineProgress> report) : IProgress<PipelineProgress>
    {
        public void Report(PipelineProgress value) => report(value);
    }
}
