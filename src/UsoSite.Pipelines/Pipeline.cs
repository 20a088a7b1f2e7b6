namespace UsoSite.Pipelines;

/// <summary>A named step of the plan whose outputs are made once per build, however many others read them.</summary>
public abstract class Pipeline
{
    private protected Pipeline(string name, Phase phase, IReadOnlyList<Pipeline> reads)
    {
        if (reads.FirstOrDefault(r => r.Phase > phase) is { } later)
        {
            throw new InvalidOperationException($"Pipeline {name} ({phase}) cannot read {later.Name} ({later.Phase}), which runs later.");
        }

        Name = name;
        Phase = phase;
        Reads = reads;
    }

    public string Name { get; }

    public Phase Phase { get; }

    /// <summary>The pipelines whose outputs this one waits for.</summary>
    public IReadOnlyList<Pipeline> Reads { get; }

    internal abstract Task RunAsync(BuildContext context);
}

/// <summary>A pipeline whose outputs are of one type.</summary>
public sealed class Pipeline<T> : Pipeline
{
    private readonly Func<BuildContext, Task<IReadOnlyList<T>>> run;

    internal Pipeline(string name, Phase phase, IReadOnlyList<Pipeline> reads, Func<BuildContext, Task<IReadOnlyList<T>>> run)
        : base(name, phase, reads) => this.run = run;

    /// <summary>The outputs in this build; the first caller starts the work, all callers share the result.</summary>
    public Task<IReadOnlyList<T>> OutputsAsync(BuildContext context) =>
        context.RunOnce(this, () => RunAndReportAsync(context));

    internal override Task RunAsync(BuildContext context) => OutputsAsync(context);

    private async Task<IReadOnlyList<T>> RunAndReportAsync(BuildContext context)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var outputs = await run(context);
        context.Progress?.Report(new PipelineProgress(Name, Phase, outputs.Count));
        return outputs;
    }
}
