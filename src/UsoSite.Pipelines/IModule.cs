namespace UsoSite.Pipelines;

/// <summary>One step of a pipeline, named verb + noun (<c>ReadTables</c>).</summary>
public interface IModule<TIn, TOut>
{
    /// <summary>
    /// Turns inputs into outputs. Bad input is reported to <see cref="BuildContext.Diagnostics"/> and left out of the
    /// outputs; an exception means a fault of the program or the machine.
    /// </summary>
    Task<IReadOnlyList<TOut>> RunAsync(IReadOnlyList<TIn> inputs, BuildContext context);
}

/// <summary>A step that needs the outputs of two pipelines.</summary>
public interface IModule<TFirst, TSecond, TOut>
{
    /// <summary>As <see cref="IModule{TIn, TOut}.RunAsync"/>, with two lists of inputs.</summary>
    Task<IReadOnlyList<TOut>> RunAsync(IReadOnlyList<TFirst> first, IReadOnlyList<TSecond> second, BuildContext context);
}
