namespace UsoSite.Generator.Publishing;

/// <summary>The output folder holds something that the program did not put there.</summary>
public sealed class ForeignOutputException(string folder, string file) : Exception($"{folder} holds {file}, which is not part of a published site.")
{
    public string Folder { get; } = folder;

    public string File { get; } = file;
}
