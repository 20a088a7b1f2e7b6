using System.Collections.Concurrent;

namespace UsoSite.Pipelines;

/// <summary>
/// What the pipelines gave in the last build, for the next one of the same plan in the same process. A pipeline that would read the very
/// same outputs, files and day is not run again: its output stands, and its problems are told again.
/// </summary>
public sealed class PipelineMemory
{
    private readonly ConcurrentDictionary<string, Entry> last = new(StringComparer.Ordinal);

    /// <param name="read">The outputs that the pipeline reads.</param>
    /// <param name="files">Tells the state of the files that it reads from any other; null where it reads none.</param>
    internal T? Run<T>(string pipeline, IReadOnlyList<object?> read, Func<string>? files, BuildContext context, Func<T?> make)
        where T : class
    {
        var state = files?.Invoke();
        if (last.TryGetValue(pipeline, out var known) && known.Fits(read, state, context.AsOf))
        {
            foreach (var problem in known.Problems)
            {
                context.Diagnostics.Report(problem);
            }

            return (T?)known.Output;
        }

        var output = make();

        // What was saved while the pipeline was reading may or may not be in its output.
        if (files?.Invoke() == state)
        {
            last[pipeline] = new Entry([.. read], state, context.AsOf, output, context.Diagnostics);
        }
        else
        {
            last.TryRemove(pipeline, out _);
        }

        return output;
    }

    private sealed class Entry(object?[] read, string? state, DateOnly asOf, object? output, DiagnosticBag problems)
    {
        public object? Output { get; } = output;

        public IReadOnlyList<Diagnostic> Problems { get; } = problems.Sorted();

        /// <summary>
        /// False also where a problem has come since the pipeline ended, from what uses its output: only a new output brings it again.
        /// </summary>
        public bool Fits(IReadOnlyList<object?> others, string? otherState, DateOnly day) =>
            state == otherState && asOf == day && problems.Count == Problems.Count && read.Length == others.Count
                && !read.Where((output, i) => !ReferenceEquals(output, others[i])).Any();
    }
}
