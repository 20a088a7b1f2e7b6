namespace UsoSite.Generator.Publishing;

/// <summary>The output folder, and the folders and the lock file beside it that publishing needs.</summary>
internal sealed class SiteFolders
{
    /// <summary>How many folders that cannot be removed are worked around.</summary>
    private const int Spare = 9;

    /// <summary>What Windows, Linux and macOS call a file that another process has locked.</summary>
    private static readonly int[] Taken = [unchecked((int)0x80070020), 11, 35];

    private readonly string beside;
    private readonly string lockFile;
    private string made;
    private string retired;

    /// <param name="output">The output folder, or a link to it; it need not exist.</param>
    public SiteFolders(string output)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        Output = Directory.Exists(full) && Directory.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? target.FullName : full;
        beside = Path.Combine(Path.GetDirectoryName(Output) ?? Output, $".{Path.GetFileName(Output)}.uso-");
        (made, retired, lockFile) = (beside + "new", beside + "old", beside + "lock");
    }

    public string Output { get; }

    /// <summary>Keeps other builds out until the stream is disposed.</summary>
    /// <exception cref="IOException">Another build is publishing there.</exception>
    public FileStream Lock()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Output)!);
        try
        {
            return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e) when (Taken.Contains(e.HResult))
        {
            throw new IOException($"Another build is publishing to {Output}; wait until it is done.", e);
        }
    }

    /// <summary>Brings back a site that an interrupted build had set aside, and removes what such a build left.</summary>
    public void CleanUp()
    {
        FolderSwap.Recover(Output, NewestRetired);
        foreach (var left in Names("old").Concat(Names("new")))
        {
            TryRemove(left);
        }

        // What cannot be removed stays where it is; it stands in nobody's way.
        (made, retired) = (FreeName("new"), FreeName("old"));
    }

    /// <summary>Does what <see cref="CleanUp"/> does, in a build that publishes nothing too; not while another one publishes.</summary>
    public void Recover()
    {
        if (!Names("old").Concat(Names("new")).Any(Path.Exists))
        {
            return;
        }

        try
        {
            using var only = Lock();
            CleanUp();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The build that holds the lock, or the next one, does it.
        }
    }

    /// <summary>The place of a file of the new site.</summary>
    /// <exception cref="InvalidOperationException">The path leads out of the site.</exception>
    public string InMade(string path) =>
        OutputPath.Inside(made, path) ?? throw new InvalidOperationException($"{path} would be written outside the output folder.");

    /// <summary>Puts the new site in the place of the published one.</summary>
    /// <param name="toDisk">True to wait for the disk: a power cut finds the old site or the new one.</param>
    /// <returns>The folder of the old one where it cannot be removed; null where it is gone.</returns>
    public string? Swap(bool toDisk)
    {
        if (toDisk)
        {
            DiskSync.Everything(made);
        }

        FolderSwap.Run(made, Output, retired);
        if (toDisk)
        {
            DiskSync.Names(Path.GetDirectoryName(Output)!);
        }

        return TryRemove(retired) ? null : retired;
    }

    /// <summary>Puts one file of the new site in the place of the published one.</summary>
    /// <inheritdoc cref="Swap" path="/param"/>
    public void MoveIn(string path, bool toDisk)
    {
        if (toDisk)
        {
            DiskSync.Everything(made);
        }

        File.Move(InMade(path), Path.Combine(Output, path), overwrite: true);
    }

    public void RemoveMade() => TryRemove(made);

    /// <summary>The site that was set aside last: a later one has a later name.</summary>
    private string NewestRetired => Names("old").LastOrDefault(Directory.Exists) ?? retired;

    private IEnumerable<string> Names(string kind) => Enumerable.Range(1, Spare).Select(number => beside + kind + (number > 1 ? $"-{number}" : ""));

    private string FreeName(string kind) => Names(kind).FirstOrDefault(name => !Path.Exists(name))
        ?? throw new IOException($"The folders {beside}{kind}… cannot be removed.");

    private static bool TryRemove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
