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
