using System.Collections.Concurrent;

namespace UsoSite.Pipelines;

/// <summary>
/// What belongs to one build: its date, its problems, its cancellation, and the output of each pipeline. Each pipeline runs in a
/// context of its own, so that a step knows which problems it found itself.
/// </summary>
public sealed class BuildContext : IDisposable
{
    private readonly ConcurrentDictionary<Pipeline, Lazy<Task>> runs;
    private readonly ConcurrentStack<IDisposable> kept;
    private readonly IProgress<PipelineProgress>? progress;
    private readonly PipelineMemory? memory;

    /// <param name="memory">What a build before this one gave; null for a build that starts from nothing.</param>
    public BuildContext(DateOnly asOf, PipelineMemory memory, CancellationToken cancellation)
        : this(asOf, progress: null, cancellation) => this.memory = memory;

    public BuildContext(DateOnly asOf, IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default)
    {
        (AsOf, this.progress, Cancellation, runs, kept) = (asOf, progress, cancellation, new(), new());
        Diagnostics = AllDiagnostics = new DiagnosticBag();
    }

    private BuildContext(BuildContext build)
    {
        (AsOf, progress, Cancellation, memory, runs, kept, AllDiagnostics) =
            (build.AsOf, build.progress, build.Cancellation, build.memory, build.runs, build.kept, build.AllDiagnostics);
        Diagnostics = new DiagnosticBag(AllDiagnostics);
    }

    /// <summary>The day that the build is made for; nothing else may ask what day it is.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The problems that the running step has found; whatever is reported here is in <see cref="AllDiagnostics"/> too.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>The problems of the whole build so far. Complete only in the output phase, which waits for every other step.</summary>
    public DiagnosticBag AllDiagnostics { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>Disposes what a step has opened when the build is over, however it ends.</summary>
    public T Keep<T>(T opened)
        where T : IDisposable
    {
        kept.Push(opened);
        return opened;
    }

    public void Dispose()
    {
        while (kept.TryPop(out var opened))
        {
            opened.Dispose();
        }
    }

    /// <summary>The output of a pipeline: the first caller starts the work, all callers share the result.</summary>
    internal Task<T?> RunOnce<T>(Pipeline pipeline, Func<BuildContext, Task<T?>> run)
        where T : class =>
        (Task<T?>)runs.GetOrAdd(pipeline, _ => new Lazy<Task>(() => Task.Run(() => RunAsync(pipeline, run), Cancellation))).Value;

    /// <summary>What a pipeline makes of what it reads, or made of the same in the build before.</summary>
    internal T? Make<T>(string pipeline, IReadOnlyList<object?> read, Func<string>? files, Func<T?> make)
        where T : class => memory is null ? make() : memory.Run(pipeline, read, files, this, make);

    private async Task<T?> RunAsync<T>(Pipeline pipeline, Func<BuildContext, Task<T?>> run)
        where T : class
    {
        Cancellation.ThrowIfCancellationRequested();
        var output = await run(new BuildContext(this));
        progress?.Report(new PipelineProgress(pipeline.Name, pipeline.Phase));
        return output;
    }
}
