namespace UsoSite.Pipelines;

/// <summary>A named step of the plan whose output is made once per build, however many others read it.</summary>
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

    /// <summary>
    /// The output in this build for a caller that does not know its type, such as another engine that runs the same pipelines; null where there
    /// is nothing usable, for a reason that has been reported. It is made once per build, whoever asks first and how often, and so is all that it
    /// reads. It waits for that, but not for earlier phases: the order of phases is kept by <see cref="PipelinePlan.RunAsync"/>, or else by the caller.
    /// </summary>
    public abstract Task<object?> RunAsync(BuildContext context);
}

/// <summary>A pipeline with an output of one type.</summary>
public sealed class Pipeline<T> : Pipeline
    where T : class
{
    private readonly Func<BuildContext, Task<T?>> run;

    internal Pipeline(string name, Phase phase, IReadOnlyList<Pipeline> reads, Func<BuildContext, Task<T?>> run)
        : base(name, phase, reads) => this.run = run;

    /// <summary>The output in this build; null where there is nothing usable, for a reason that has been reported.</summary>
    public Task<T?> OutputAsync(BuildContext context) => context.RunOnce(this, run);

    public override async Task<object?> RunAsync(BuildContext context) => await OutputAsync(context);
}
