namespace UsoSite.Pipelines;

/// <summary>
/// The pipelines of a build in the order in which they were listed. A pipeline runs when everything that it reads is there; where one of
/// those has no output, it has none either.
/// </summary>
public sealed class PipelinePlan
{
    private readonly List<Pipeline> pipelines = [];

    public IReadOnlyList<Pipeline> Pipelines => pipelines;

    /// <summary>Adds a pipeline that reads files and no other pipeline.</summary>
    public Pipeline<T> Input<T>(string name, IModule<T> module)
        where T : class => Add(new Pipeline<T>(name, Phase.Input, [], context => Task.FromResult(module.Run(context))));

    /// <summary>Adds a pipeline that feeds the output of another to a module.</summary>
    public Pipeline<TOut> Then<TIn, TOut>(Phase phase, string name, Pipeline<TIn> reads, IModule<TIn, TOut> module)
        where TIn : class
        where TOut : class => Join(phase, name, [reads], (inputs, context) => module.Run(inputs.Of(reads), context));

    /// <summary>Adds a pipeline that feeds the outputs of two others to a module.</summary>
    public Pipeline<TOut> Then<TFirst, TSecond, TOut>(
        Phase phase, string name, Pipeline<TFirst> first, Pipeline<TSecond> second, IModule<TFirst, TSecond, TOut> module)
        where TFirst : class
        where TSecond : class
        where TOut : class =>
        Join(phase, name, [first, second], (inputs, context) => module.Run(inputs.Of(first), inputs.Of(second), context));

    /// <summary>Adds a pipeline that reads several others; <paramref name="combine"/> gets their outputs when all are there.</summary>
    public Pipeline<TOut> Join<TOut>(Phase phase, string name, IReadOnlyList<Pipeline> reads, Func<PipelineInputs, BuildContext, TOut?> combine)
        where TOut : class => Add(new Pipeline<TOut>(name, phase, reads, async context =>
        {
            var outputs = await Task.WhenAll(reads.Select(read => read.RunAsync(context)));
            return Array.TrueForAll(outputs, output => output is not null) ? combine(new PipelineInputs(reads, outputs), context) : null;
        }));

    /// <summary>Adds a pipeline whose output is the lists of several others, one after the other in the order listed.</summary>
    public Pipeline<IReadOnlyList<T>> Concat<T>(Phase phase, string name, params IReadOnlyList<Pipeline<IReadOnlyList<T>>> parts) =>
        Join<IReadOnlyList<T>>(phase, name, parts, (inputs, _) => [.. parts.SelectMany(inputs.Of)]);

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
        where T : class
    {
        if (pipelines.Exists(p => p.Name == pipeline.Name))
        {
            throw new InvalidOperationException($"Two pipelines are named {pipeline.Name}.");
        }

        pipelines.Add(pipeline);
        return pipeline;
    }
}

/// <summary>Says that a pipeline has finished.</summary>
/// <param name="Pipeline">Its name.</param>
/// <param name="Phase">Its phase.</param>
public readonly record struct PipelineProgress(string Pipeline, Phase Phase);
