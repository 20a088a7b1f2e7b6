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
    /// <param name="files">Tells the state of those files from any other, for a <see cref="PipelineMemory"/>; without it the pipeline always runs.</param>
    public Pipeline<T> Input<T>(string name, IModule<T> module, Func<string>? files = null)
        where T : class => Add(new Pipeline<T>(name, Phase.Input, [], context => Task.FromResult(
            files is null ? module.Run(context) : context.Make(name, [], files, () => module.Run(context)))));

    /// <summary>Adds a pipeline that feeds the output of another to a module.</summary>
    /// <param name="files">Tells the state of the files that the module reads from any other; null where it reads none.</param>
    public Pipeline<TOut> Then<TIn, TOut>(Phase phase, string name, Pipeline<TIn> reads, IModule<TIn, TOut> module, Func<string>? files = null)
        where TIn : class
        where TOut : class => Join(phase, name, [reads], (inputs, context) => module.Run(inputs.Of(reads), context), files);

    /// <summary>Adds a pipeline that feeds the outputs of two others to a module.</summary>
    public Pipeline<TOut> Then<TFirst, TSecond, TOut>(
        Phase phase, string name, Pipeline<TFirst> first, Pipeline<TSecond> second, IModule<TFirst, TSecond, TOut> module)
        where TFirst : class
        where TSecond : class
        where TOut : class =>
        Join(phase, name, [first, second], (inputs, context) => module.Run(inputs.Of(first), inputs.Of(second), context));

    /// <summary>Adds a pipeline that reads several others; <paramref name="combine"/> gets their outputs when all are there.</summary>
    /// <param name="files">Tells the state of the files that are read from any other; null where none are.</param>
    public Pipeline<TOut> Join<TOut>(
        Phase phase, string name, IReadOnlyList<Pipeline> reads, Func<PipelineInputs, BuildContext, TOut?> combine, Func<string>? files = null)
        where TOut : class => Add(new Pipeline<TOut>(name, phase, reads, async context =>
        {
            var outputs = await Task.WhenAll(reads.Select(read => read.RunAsync(context)));
            return Array.TrueForAll(outputs, output => output is not null)
                ? context.Make(name, outputs, files, () => combine(new PipelineInputs(reads, outputs), context))
                : null;
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
        await RunProcessesAsync(context);
        await RunPhasesAsync(context, phase => phase is Phase.PostProcess);
        await RunPhasesAsync(context, phase => phase is Phase.Output);
    }

    /// <summary>Runs the inputs and processes alone.</summary>
    public Task RunProcessesAsync(BuildContext context) => RunPhasesAsync(context, phase => phase is Phase.Input or Phase.Process);

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
