using Statiq.Common;
using Statiq.Core;
using Phase = UsoSite.Pipelines.Phase;

namespace UsoSite.StatiqHost;

/// <summary>The site's pipelines as pipelines of Statiq, which runs them as often as it likes.</summary>
internal sealed class HostedSite : IDisposable
{
    private const string Pages = "PageFiles";
    private const string Files = "Files";
    private const string Problems = "Problems";

    private SiteRun? run;

    private SiteRun Run => run ?? throw new InvalidOperationException("Statiq runs a pipeline before it has begun.");

    public void AddTo(IEngine engine)
    {
        // What is published stays until a sound site takes its place, and what did not change is known by its bytes.
        engine.Settings[Keys.CleanMode] = CleanMode.None;
        engine.Settings[Keys.UseCache] = false;
        engine.Events.Subscribe<BeforeEngineExecution>(begun =>
        {
            run?.Dispose();
            run = SiteRun.Of(begun.Engine);
            _ = run.Identity; // of the files as they are before any is read
        });

        using var planned = SiteRun.Of(engine);
        var ours = planned.Pipelines.Where(pipeline => pipeline.Phase != Phase.Output).ToArray();
        foreach (var pipeline in ours)
        {
            Add(engine, pipeline.Name, pipeline.Phase, pipeline.Reads.Select(read => read.Name), new RunPipeline(() => Run, pipeline.Name));
        }

        Add(engine, Pages, Phase.PostProcess, ["RenderedPages"], new TakePages(() => Run));
        Add(engine, Problems, Phase.PostProcess, ours.Select(pipeline => pipeline.Name), new LogProblems(() => Run));
        Add(engine, "Publish", Phase.PostProcess, [Pages, Files, Problems], new ReplaceDocuments(Pages, Files))
            .OutputModules.Add(new PublishSite(() => Run));
    }

    public void Dispose() => run?.Dispose();

    private static Pipeline Add(IEngine engine, string name, Phase phase, IEnumerable<string> reads, IModule module)
    {
        var pipeline = new Pipeline { PostProcessHasDependencies = true };
        pipeline.Dependencies.UnionWith(reads);
        (phase switch
        {
            Phase.Input => pipeline.InputModules,
            Phase.Process => pipeline.ProcessModules,
            _ => pipeline.PostProcessModules,
        }).Add(module);
        engine.Pipelines.Add(name, pipeline);
        return pipeline;
    }
}
