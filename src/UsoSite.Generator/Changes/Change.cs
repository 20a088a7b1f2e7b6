using UsoSite.Pipelines;

namespace UsoSite.Generator.Changes;

/// <summary>Whether a thing came, went, or is another than it was.</summary>
public enum ChangeKind
{
    Added,
    Changed,
    Removed,
}

/// <summary>One thing that is different in the newer state of a site.</summary>
/// <param name="Key">Names the thing for programs: <c>product=lamp year=2025</c>.</param>
/// <param name="Summary">What it is, or all that there is to say of it.</param>
public sealed record Change(ChangeKind Kind, string Key, Text Summary)
{
    /// <summary>The cells that differ; of a row that came or went those that are not empty.</summary>
    public IReadOnlyList<ValueChange> Values { get; init; } = [];

    /// <summary>True where the summary tells people what the values tell programs.</summary>
    public bool IsComplete { get; init; }
}

/// <summary>A cell that differs.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Old">Empty where there was nothing.</param>
/// <param name="New">Empty where there is nothing now.</param>
public sealed record ValueChange(string Column, Text Title, string Old, string New);

/// <summary>What changed in one subject or table.</summary>
/// <param name="Id">Names it for programs, as <c>products</c>.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Changes">In the order in which they are told.</param>
public sealed record ChangeSection(string Id, Text Title, IReadOnlyList<Change> Changes)
{
    /// <summary>What is to be said of the table as a whole, such as a column that came.</summary>
    public IReadOnlyList<Text> Notes { get; init; } = [];

    public bool IsEmpty => Changes.Count == 0 && Notes.Count == 0;

    public int Count(ChangeKind kind) => Changes.Count(change => change.Kind == kind);
}
