using UsoSite.Pipelines;

namespace UsoSite.Generator.Publishing;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>The file of the site that it is made of; null where the program makes it of no single one.</summary>
    public SourceSpan? Origin { get; init; }

    public static OutputFile Text(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));
}
