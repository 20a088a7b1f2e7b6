using System.Collections.Concurrent;

namespace UsoSite.Generator.Publishing;

/// <summary>
/// A new site while it is made, beside the one that is published. It takes that one's place all at once or not at all. Files whose bytes
/// did not change keep their modification time. The only code that writes files.
/// </summary>
public sealed class NewSite : IDisposable
{
    private static readonly Comparer<KeyValuePair<string, PublishedFile>> ByPath = Comparer<KeyValuePair<string, PublishedFile>>.Create((a, b) => string.CompareOrdinal(a.Key, b.Key));

    private readonly SiteFolders folders;
    private readonly bool toDisk;
    private readonly bool compress;
    private readonly FileStream only;
    private readonly PublishedSite old;
    private readonly IReadOnlySet<string> present;
    private readonly ConcurrentDictionary<string, PublishedFile> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> made = new(StringComparer.Ordinal);
    private int changed;

    /// <param name="output">The output folder; it need not exist.</param>
    /// <param name="toDisk">True to wait until the disk holds the new site before it is put in place, and its place before the old one is removed.</param>
    /// <exception cref="ForeignOutputException">The folder holds anything that is not a published site.</exception>
    /// <exception cref="IOException">A folder cannot be written, or another build is publishing there.</exception>
    /// <param name="compress">True to publish the compressed forms of texts beside them.</param>
    public NewSite(string output, bool toDisk = false, bool compress = false)
    {
        (this.toDisk, this.compress) = (toDisk, compress);
        folders = new SiteFolders(output);
        only = folders.Lock();
        try
        {
            folders.CleanUp();
            old = new PublishedSite(folders.Output);
            present = old.Files();
        }
        catch
        {
            only.Dispose();
            throw;
        }
    }

    /// <summary>What <c>build.json</c> says of the build; null for a site without one.</summary>
    public BuildIdentity? Build { get; set; }

    /// <summary>Adds a file. Its bytes are written where they differ from the published ones. Any number of threads may add files.</summary>
    /// <param name="path">Relative to the output folder, with forward slashes.</param>
    /// <exception cref="IOException">The disk is full, or the folder cannot be written.</exception>
    public void Add(string path, ReadOnlySpan<byte> content)
    {
        var unchanged = AddOne(path, content);
        if (!compress || !CompressedForms.Suit(path, content.Length))
        {
            return;
        }

        foreach (var ending in CompressedForms.Endings)
        {
            AddOne(path + ending, unchanged && old.Whole(path + ending) is { } form ? form : CompressedForms.Make(ending, content));
        }
    }

    /// <returns>True where the published site has the file with the same bytes.</returns>
    private bool AddOne(string path, ReadOnlySpan<byte> content)
    {
        var unchanged = present.Contains(path) && old.Has(path, content);
        if (!files.TryAdd(path, new PublishedFile(PublishedFile.HashOf(content), content.Length, unchanged)))
        {
            throw new InvalidOperationException($"{path} would be published twice.");
        }

        if (!unchanged)
        {
            Interlocked.Increment(ref changed);
            Write(path, content);
        }

        return unchanged;
    }

    public void Add(OutputFile file) => Add(file.Path, file.Content.Span);

    /// <summary>Puts the new site in the place of the published one; touches nothing where both are the same.</summary>
    /// <param name="inputs">Tells what the site was made of from anything else; null where a warning must be told again by the next build.</param>
    public PublishReport Publish(string? inputs, CancellationToken cancellation)
    {
        var sorted = files.ToList();
        sorted.Sort(ByPath);
        if (Build is not null)
        {
            AddOne(BuildManifest.Name, BuildManifest.Write(Build, sorted));
            KeyValuePair<string, PublishedFile> manifest = new(BuildManifest.Name, files[BuildManifest.Name]);
            sorted.Insert(~sorted.BinarySearch(manifest, ByPath), manifest);
        }

        var report = new PublishReport(files.Count, changed, present.Count(IsRemoved), sorted.Sum(file => file.Value.Length));
        var list = PublishedFiles.Write(inputs, sorted);
        Add(PublishedSite.GitIgnore);
        cancellation.ThrowIfCancellationRequested();
        if (changed > 0 || report.Removed > 0)
        {
            Parallel.ForEach(files.Where(file => file.Value.Unchanged), new ParallelOptions { CancellationToken = cancellation }, file => old.CopyTo(Place(file.Key), file.Key));
            Write(PublishedFiles.Name, list);
            report = report with { LeftBehind = folders.Swap(toDisk) };
        }
        else if (!old.Has(PublishedFiles.Name, list))
        {
            Write(PublishedFiles.Name, list);
            folders.MoveIn(PublishedFiles.Name, toDisk);
        }

        return report;
    }

    /// <summary>Lets go of the output folder. What was not published is gone.</summary>
    public void Dispose()
    {
        folders.RemoveMade();
        only.Dispose();
    }

    private bool IsRemoved(string path) => !files.ContainsKey(path) && path != PublishedFiles.Name && path != PublishedSite.GitIgnore.Path;

    /// <summary>Writes a file of the new site.</summary>
    private void Write(string path, ReadOnlySpan<byte> content)
    {
        // FileMode.Create cuts even a new file to no length, which makes ext4 write it to the disk, and wait for it, at every close.
        using var file = File.OpenHandle(Place(path), FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, content, fileOffset: 0);
    }

    /// <summary>Where a file of the new site is made; its folder is made with it.</summary>
    private string Place(string path)
    {
        var place = folders.InMade(path);
        var folder = Path.GetDirectoryName(place)!;
        if (!made.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            made.TryAdd(folder, 0);
        }

        return place;
    }
}

/// <summary>What publishing changed.</summary>
public sealed record PublishReport(int Files, int Changed, int Removed, long Bytes)
{
    /// <summary>The folder of the site that was published before, where it cannot be removed.</summary>
    public string? LeftBehind { get; init; }
}
