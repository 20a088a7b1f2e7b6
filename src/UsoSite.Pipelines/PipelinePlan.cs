namespace UsoSite.Pipelines;

/// <summary>The pipelines of a build in the order in which they were listed.</summary>
public sealed class PipelinePlan
{
    private readonly List<Pipeline> pipelines = [];

    public IReadOnlyList<Pipeline> Pipelines => pipelines;

    /// <summary>Adds a pipeline that reads files and no other pipeline.</summary>
    public Pipeline<T> Input<T>(string name, IModule<Start, T> module) =>
        Add(new Pipeline<T>(name, Phase.Input, [], context => module.RunAsync([default], context)));

    /// <summary>Adds a pipeline that feeds the outputs of another to a module.</summary>
    public Pipeline<TOut> Then<TIn, TOut>(Phase phase, string name, Pipeline<TIn> reads, IModule<TIn, TOut> module) =>
        Add(new Pipeline<TOut>(name, phase, [reads], async context => await module.RunAsync(await reads.OutputsAsync(context), context)));

    /// <summary>Adds a pipeline that reads several others; <paramref name="combine"/> gets their outputs when all are there.</summary>
    public Pipeline<TOut> Join<TOut>(
        Phase phase, string name, IReadOnlyList<Pipeline> reads, Func<BuildContext, Task<IReadOnlyList<TOut>>> combine) =>
        Add(new Pipeline<TOut>(name, phase, reads, async context =>
        {
            await Task.WhenAll(reads.Select(r => r.RunAsync(context)));
            return await combine(context);
        }));

    /// <summary>Adds a pipeline that feeds the outputs of two others to a module.</summary>
    public Pipeline<TOut> Join<TFirst, TSecond, TOut>(
        Phase phase, string name, Pipeline<TFirst> first, Pipeline<TSecond> second, IModule<TFirst, TSecond, TOut> module) =>
        Join(phase, name, [first, second], async context =>
            await module.RunAsync(await first.OutputsAsync(context), await second.OutputsAsync(context), context));

    /// <summary>Adds a pipeline whose outputs are those of several others, in the order listed.</summary>
    public Pipeline<T> Concat<T>(Phase phase, string name, params IReadOnlyList<Pipeline<T>> parts) =>
        Add(new Pipeline<T>(name, phase, [.. parts], async context =>
            [.. (await Task.WhenAll(parts.Select(p => p.OutputsAsync(context)))).SelectMany(outputs => outputs)]));

    /// <summary>
    /// Runs every pipeline: inputs and processes together, each as soon as what it reads is there; then post-processes,
    /// which may rely on every process being done; then outputs.
    /// </summary>
    public async Task RunAsync(BuildContext context)
    {
        await RunPhasesAsync(context, phase => phase is Phase.Input or Phase.Process);
        await RunPhasesAsync(context, phase => phase is Phase.PostProcess);
        await RunPhasesAsync(context, phase => phase is Phase.Output);
    }

    private Task RunPhasesAsync(BuildContext context, Func<Phase, bool> included) =>
        Task.WhenAll(pipelines.Where(p => included(p.Phase)).Select(p => p.RunAsync(context)));

    private Pipeline<T> Add<T>(Pipeline<T> pipeline)
    {
        if (pipelines.Any(p => p.Name == pipeline.Name))
        {
            throw new InvalidOperationException($"Two pipelines are named {pipeline.Name}.");
        }

        pipelines.Add(pipeline);
        return pipeline;
    }
}
