namespace UsoSite.Generator.Publishing;

/// <summary>
/// Publishes a site all at once or not at all: makes it beside the old one and puts it in place in one step. Files whose
/// bytes did not change keep their modification time. The only code that writes files.
/// </summary>
public sealed class Publisher
{
    private readonly string output;
    private readonly string made;
    private readonly string retired;
    private readonly string lockFile;

    /// <param name="output">The output folder; it need not exist.</param>
    public Publisher(string output)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        this.output = Directory.Exists(full) && Directory.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? target.FullName : full;
        var beside = Path.Combine(Path.GetDirectoryName(this.output) ?? this.output, $".{Path.GetFileName(this.output)}.uso-");
        (made, retired, lockFile) = (beside + "new", beside + "old", beside + "lock");
    }

    /// <summary>Makes the output folder hold just the given files.</summary>
    /// <exception cref="ForeignOutputException">The folder holds anything that is not a published site.</exception>
    /// <exception cref="IOException">The disk is full, a folder cannot be written, or another build is publishing there.</exception>
    public PublishReport Publish(IReadOnlyList<OutputFile> files, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        using var only = new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        FolderSwap.Recover(output, retired);
        Remove(retired);
        Remove(made);

        var old = new PublishedSite(output);
        var present = old.Files();
        OutputFile[] all = [.. files, PublishedSite.GitIgnore, PublishedSite.Manifest(files)];
        var changed = all.AsParallel().WithCancellation(cancellation).Where(file => !old.Has(file)).ToHashSet();
        var removed = present.Except(all.Select(file => file.Path)).Count();
        if (changed.Count > 0 || removed > 0)
        {
            try
            {
                Make(all, changed, old, cancellation);
                FolderSwap.Run(made, output, retired);
            }
            finally
            {
                Remove(made);
            }

            Remove(retired);
        }

        return new PublishReport(files.Count, files.Count(changed.Contains), removed, files.Sum(file => (long)file.Content.Length));
    }

    private void Make(OutputFile[] files, HashSet<OutputFile> changed, PublishedSite old, CancellationToken cancellation)
    {
        foreach (var folder in files.Select(file => Path.GetDirectoryName(Inside(file))!).Distinct())
        {
            Directory.CreateDirectory(folder);
        }

        Parallel.ForEach(files, new ParallelOptions { CancellationToken = cancellation }, file =>
        {
            var path = Inside(file);
            File.WriteAllBytes(path, file.Content.Span);
            if (!changed.Contains(file))
            {
                File.SetLastWriteTimeUtc(path, old.ModifiedAt(file));
            }
        });
        cancellation.ThrowIfCancellationRequested();
    }

    private string Inside(OutputFile file)
    {
        var path = Path.GetFullPath(Path.Combine(made, file.Path));
        return path.StartsWith(made + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new InvalidOperationException($"{file.Path} would be written outside the output folder.");
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

/// <summary>What publishing changed.</summary>
public sealed record PublishReport(int Files, int Changed, int Removed, long Bytes);

/// <summary>The output folder holds something that the program did not put there.</summary>
public sealed class ForeignOutputException(string folder, string file) : Exception($"{folder} holds {file}, which is not part of a published site.")
{
    public string Folder { get; } = folder;

    public string File { get; } = file;
}
