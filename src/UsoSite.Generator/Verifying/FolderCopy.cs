using UsoSite.Generator.Publishing;

namespace UsoSite.Generator.Verifying;

/// <summary>A copy in a folder, such as the output folder itself.</summary>
public sealed class FolderCopy(string folder) : ISiteCopy
{
    public async Task<byte[]?> ReadAsync(string path, CancellationToken cancellation) =>
        OutputPath.Inside(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), path) is { } place && File.Exists(place)
            ? await File.ReadAllBytesAsync(place, cancellation)
            : null;

    /// <summary>All but those that the program keeps for itself.</summary>
    public IReadOnlyList<string> Files() =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => file != PublishedFiles.Name && file != PublishedSite.GitIgnore.Path && file != BuildManifest.Name),
    ];
}
