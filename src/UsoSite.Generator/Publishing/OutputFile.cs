using UsoSite.Pipelines;

namespace UsoSite.Generator.Publishing;

/// <summary>A file of the finished site.</summary>
public sealed record OutputFile
{
    private readonly Func<ReadOnlyMemory<byte>> make;

    public OutputFile(string path, ReadOnlyMemory<byte> content)
        : this(path, () => content)
    {
    }

    private OutputFile(string path, Func<ReadOnlyMemory<byte>> make) => (Path, this.make) = (path, make);

    /// <summary>Relative to the output folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Its bytes; of a file that is made when it is written, made anew each time.</summary>
    public ReadOnlyMemory<byte> Content => make();

    /// <summary>The file of the site that it is made of; null where the program makes it of no single one.</summary>
    public SourceSpan? Origin { get; init; }

    public static OutputFile Text(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>A file that is made when it is written, so that the memory of a build does not grow with all such files. Any thread may make it.</summary>
    public static OutputFile MadeBy(string path, Func<byte[]> make) => new(path, () => make());
}
