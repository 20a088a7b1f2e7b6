namespace UsoSite.Generator.Additions;

/// <summary>A file as it will be when something has been added to the site.</summary>
/// <param name="Path">From the site's root, with forward slashes.</param>
/// <param name="Old">What is there now; null for a file that there is not yet.</param>
/// <param name="Lines">The lines that come, in their order.</param>
public sealed record PlannedFile(string Path, byte[]? Old, byte[] New, IReadOnlyList<PlannedLine> Lines);

/// <summary>A line of a file as it will be.</summary>
/// <param name="Number">From 1.</param>
public readonly record struct PlannedLine(int Number, string Text);
