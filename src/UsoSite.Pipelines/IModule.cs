namespace UsoSite.Pipelines;

/// <summary>One step of a build that reads files and no other step, named verb + noun (<c>ReadTables</c>).</summary>
public interface IModule<out TOut>
    where TOut : class
{
    /// <summary>
    /// Makes the output. Bad input is reported to <see cref="BuildContext.Diagnostics"/> and left out; null where nothing usable
    /// is left, and what reads it then does not run. An exception means a fault of the program or the machine.
    /// </summary>
    TOut? Run(BuildContext context);
}

/// <summary>A step that turns the output of one pipeline into another.</summary>
public interface IModule<in TIn, out TOut>
    where TOut : class
{
    /// <summary>As <see cref="IModule{TOut}.Run"/>, with an input.</summary>
    TOut? Run(TIn input, BuildContext context);
}

/// <summary>A step that needs the outputs of two pipelines.</summary>
public interface IModule<in TFirst, in TSecond, out TOut>
    where TOut : class
{
    /// <summary>As <see cref="IModule{TOut}.Run"/>, with two inputs.</summary>
    TOut? Run(TFirst first, TSecond second, BuildContext context);
}
