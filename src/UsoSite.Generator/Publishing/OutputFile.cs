namespace UsoSite.Generator.Publishing;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content)
{
    public static OutputFile Text(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));
}
