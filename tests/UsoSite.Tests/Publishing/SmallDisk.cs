namespace UsoSite.Tests.Publishing;

/// <summary>A disk of a few megabytes in memory, at a folder, until the test ends.</summary>
internal sealed class SmallDisk : IDisposable
{
    private static readonly Lazy<string?> Obstacle = new(Try);

    public SmallDisk(string folder)
    {
        Folder = Directory.CreateDirectory(folder).FullName;
        Assert.Equal(0, Run("mount", "-t", "tmpfs", "-o", "size=8m", "none", Folder));
    }

    /// <summary>What a test says that is left out because no disk can be mounted; null where one can.</summary>
    public static string? WhyNot => Obstacle.Value;

    public string Folder { get; }

    private string Filler => Path.Combine(Folder, "täyte");

    /// <summary>Leaves a few kilobytes free.</summary>
    public void Fill() => File.WriteAllBytes(Filler, new byte[new DriveInfo(Folder).AvailableFreeSpace - 16_384]);

    public void MakeRoom() => File.Delete(Filler);

    /// <summary>From now on nothing on it can be written, not even by who may write all else.</summary>
    public void Refuse() => Assert.Equal(0, Run("mount", "-o", "remount,ro", Folder));

    public void Dispose() => Run("umount", "--lazy", Folder);

    private static string? Try()
    {
        var folder = Directory.CreateTempSubdirectory("uso-disk-").FullName;
        var mounts = OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", "size=1m", "none", folder) == 0;
        if (mounts)
        {
            Run("umount", folder);
        }

        Directory.Delete(folder);
        return mounts ? null : "No disk can be mounted here; bench/kills tries the same.";
    }

    private static int Run(string program, params string[] arguments) => MachineProgram.Find(program) is { } found ? MachineProgram.Run("/", found, arguments).ExitCode : -1;
}

/// <summary>A test with a disk of its own, left out with a word where none can be mounted.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithDiskAttribute : FactAttribute
{
    public FactWithDiskAttribute() => Skip = SmallDisk.WhyNot;
}
