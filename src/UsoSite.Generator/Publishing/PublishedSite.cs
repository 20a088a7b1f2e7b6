namespace UsoSite.Generator.Publishing;

/// <summary>The output folder as the last build left it. The list of its files inside it tells it from anything else.</summary>
internal sealed class PublishedSite(string folder)
{
    /// <summary>Keeps the generated site out of the repository while the folder itself stays in it.</summary>
    public static readonly OutputFile GitIgnore = OutputFile.Text(".gitignore", "*\n!.gitignore\n");

    private readonly Lazy<PublishedFiles> list = new(() => PublishedFiles.Read(folder));

    /// <summary>The files that the last build published; none in a folder that holds none.</summary>
    /// <exception cref="ForeignOutputException">The folder holds anything else.</exception>
    public IReadOnlySet<string> Files() => Files(list.Value);

    /// <summary>What the last build published, where it was made of the same and every file is as that build left it; null otherwise.</summary>
    /// <param name="inputs">What the site would be made of now.</param>
    public PublishReport? UnchangedSince(string inputs)
    {
        var list = this.list.Value;
        if (list.Inputs != inputs || Files(list).Count != list.Hashes.Count + 2 || !Has(GitIgnore.Path, GitIgnore.Content.Span))
        {
            return null;
        }

        var (bytes, unchanged) = (0L, true);
        Parallel.ForEach(list.Hashes, (file, loop) =>
        {
            var content = Contents(file.Key);
            if (content is null || PublishedFile.HashOf(content) != file.Value)
            {
                unchanged = false;
                loop.Stop();
            }

            Interlocked.Add(ref bytes, content?.Length ?? 0);
        });
        return unchanged ? new PublishReport(list.Hashes.Count, 0, 0, bytes) : null;
    }

    /// <summary>True where the folder has the file with just these bytes.</summary>
    public bool Has(string path, ReadOnlySpan<byte> content)
    {
        var info = new FileInfo(Path.Combine(folder, path));
        return info.Exists && info.Length == content.Length && content.SequenceEqual(File.ReadAllBytes(info.FullName));
    }

    /// <summary>The bytes of a file, where they are those that the last build wrote; null otherwise.</summary>
    public byte[]? Whole(string path) => list.Value.Hashes.GetValueOrDefault(path) is { } hash && Contents(path) is { } content && PublishedFile.HashOf(content) == hash ? content : null;

    /// <summary>Copies a file with its time of modification.</summary>
    public void CopyTo(string place, string path)
    {
        var published = Path.Combine(folder, path);
        File.Copy(published, place);
        File.SetLastWriteTimeUtc(place, File.GetLastWriteTimeUtc(published));
    }

    private HashSet<string> Files(PublishedFiles list)
    {
        if (File.Exists(folder))
        {
            throw new ForeignOutputException(Path.GetDirectoryName(folder) ?? "/", Path.GetFileName(folder));
        }

        var present = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            : [];
        var published = present.ToHashSet(StringComparer.Ordinal);
        return published.Where(file => !list.Hashes.ContainsKey(file) && file != PublishedFiles.Name && file != GitIgnore.Path)
            .Order(StringComparer.Ordinal).FirstOrDefault() is { } foreign
            ? throw new ForeignOutputException(folder, foreign)
            : published;
    }

    private byte[]? Contents(string path)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, path));
        }
        catch (IOException)
        {
            return null;
        }
    }
}

/// <summary>The output folder holds something that the program did not put there.</summary>
public sealed class ForeignOutputException(string folder, string file) : Exception($"{folder} holds {file}, which is not part of a published site.")
{
    public string Folder { get; } = folder;

    public string File { get; } = file;
}
