using System.Collections.Concurrent;

namespace UsoSite.Pipelines;

/// <summary>What belongs to one build: its date, its problems, its cancellation, and each pipeline's outputs.</summary>
public sealed class BuildContext(DateOnly asOf, IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default)
{
    private readonly ConcurrentDictionary<Pipeline, Lazy<Task>> runs = new();

    /// <summary>The day that the build is made for; nothing else may ask what day it is.</summary>
    public DateOnly AsOf { get; } = asOf;

    public DiagnosticBag Diagnostics { get; } = new();

    public CancellationToken Cancellation { get; } = cancellation;

    internal IProgress<PipelineProgress>? Progress { get; } = progress;

    internal Task<T> RunOnce<T>(Pipeline pipeline, Func<Task<T>> run) =>
        (Task<T>)runs.GetOrAdd(pipeline, _ => new Lazy<Task>(() => Task.Run(run, Cancellation))).Value;
}
