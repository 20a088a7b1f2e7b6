using System.Collections.Concurrent;

namespace UsoSite.Pipelines;

/// <summary>Collects problems from any thread.</summary>
/// <param name="parent">A bag that receives every problem as well.</param>
public sealed class DiagnosticBag(DiagnosticBag? parent = null)
{
    private readonly ConcurrentDictionary<Diagnostic, byte> found = new();

    public int Count => found.Count;

    public bool IsEmpty => found.IsEmpty;

    public bool HasErrors => !found.IsEmpty && found.Keys.Any(d => d.Rule.Severity == Severity.Error);

    /// <summary>True where a problem stops the build; in a strict build a warning does.</summary>
    public bool Stops(bool strict) => strict ? !found.IsEmpty : HasErrors;

    /// <summary>Adds a problem; the same problem reported twice counts once.</summary>
    public void Report(Diagnostic diagnostic)
    {
        found.TryAdd(diagnostic, 0);
        parent?.Report(diagnostic);
    }

    /// <summary>All problems by file, line, column, code, text, key and value, so that two runs print the same list.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
    [
        .. found.Keys
            .OrderBy(d => d.At)
            .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message.En, StringComparer.Ordinal)
            .ThenBy(d => d.Key, StringComparer.Ordinal)
            .ThenBy(d => d.Value, StringComparer.Ordinal),
    ];
}
