using System.Diagnostics;

namespace UsoSite.Tests.Publishing;

/// <summary>A full disk, a folder without the right to write, a file that goes while it is to be read, two builds at once: the output stays whole.</summary>
public sealed class FoldersThatCannotBeWritten
{
    private static readonly string[] Build = ["build", "--as-of", "2026-11-22"];

    [Fact]
    public void AFullDiskLeavesTheOldSite()
    {
        using var site = new SmallSite("site");
        var disk = site.PathOf("levy");
        Directory.CreateDirectory(disk);
        if (!OperatingSystem.IsLinux() || !Mounted(disk))
        {
            // Only who may mount can have a disk that is full; the long run of bench/kills says so.
            return;
        }

        try
        {
            var output = Path.Combine(disk, "output");
            Assert.Equal(0, Uso.Run(site.Root, [.. Build, "--output", output]).ExitCode);
            var before = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllBytes);
            File.WriteAllBytes(Path.Combine(disk, "täyte"), new byte[FreeOn(disk) - 16_384]);
            site.Write("content/fi/koe.md", "---\ntitle: Koe\n---\n\nTekstiä.\n");

            var run = Uso.Run(site.Root, [.. Build, "--output", output]);

            Assert.Equal(3, run.ExitCode);
            Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
            Assert.All(before, file => Assert.Equal(file.Value, File.ReadAllBytes(file.Key)));
            Assert.Empty(Directory.GetFileSystemEntries(disk, ".output.uso-*"));
        }
        finally
        {
            Run("umount", disk);
        }
    }

    [Fact]
    public void AFileThatIsGoneWhileTheSiteIsReadIsAProblemOfThatFile()
    {
        using var site = new SmallSite("site");
        Uso.Run(site.Root, Build);
        var before = site.Files();
        File.CreateSymbolicLink(site.PathOf("content/fi/mennyt.md"), "koska-tahansa.md");

        var run = Uso.Run(site.Root, Build);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content/fi/mennyt.md", run.Errors, StringComparison.Ordinal);
        File.Delete(site.PathOf("content/fi/mennyt.md"));
        Assert.Equal(before, site.Files());
    }

    [Fact]
    public void AFileThatComesAndGoesDuringBuildsLeavesOneSiteOrTheOther()
    {
        using var site = new SmallSite("site");
        var article = site.PathOf("content/fi/haihtuva.md");
        Assert.Equal(0, Uso.Run(site.Root, Build).ExitCode);
        var without = Published(site);
        File.WriteAllText(article, "---\ntitle: Haihtuva\n---\n\nTekstiä.\n");
        Assert.Equal(0, Uso.Run(site.Root, Build).ExitCode);
        var with = Published(site);
        using var stop = new CancellationTokenSource();
        var coming = new Thread(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                File.Delete(article);
                Thread.Sleep(1);
                File.WriteAllText(article, "---\ntitle: Haihtuva\n---\n\nTekstiä.\n");
                Thread.Sleep(1);
            }
        });
        coming.Start();
        try
        {
            for (var i = 0; i < 8; i++)
            {
                var run = Uso.Run(site.Root, Build);

                Assert.True(run.ExitCode == 0 || (run.ExitCode == 1 && run.Errors.Contains("haihtuva.md", StringComparison.Ordinal)), $"{run.ExitCode} {run.Errors}");
                Assert.Contains(Published(site), new[] { with, without });
            }
        }
        finally
        {
            stop.Cancel();
            coming.Join();
        }
    }

    [Fact]
    public async Task OfBuildsAtOnceEachPublishesWholeOrRefuses()
    {
        using var site = new SmallSite("site");
        Uso.Run(site.Root, Build);
        site.Write("content/fi/koe.md", "---\ntitle: Koe\n---\n\nTekstiä.\n");

        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Uso.RunAsProcess(site.Root, Build))));

        Assert.Contains(runs, run => run.ExitCode == 0);
        Assert.All(runs.Where(run => run.ExitCode != 0), run => Assert.True(run.ExitCode == 3 && run.Errors.Contains("Another build", StringComparison.Ordinal), run.Errors));
        Assert.StartsWith("Nothing has changed", Uso.Run(site.Root, Build).LastLine, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(site.Root, ".output.uso-*"));
    }

    [Fact]
    public void WithoutFsyncTheSameSiteIsPublished()
    {
        using var site = new SmallSite("site");
        Assert.Equal(0, Uso.Run(site.Root, Build).ExitCode);
        var before = site.Files();
        Directory.Delete(site.PathOf("output"), recursive: true);

        Assert.Equal(0, Uso.Run(site.Root, [.. Build, "--no-fsync"]).ExitCode);

        Assert.Equal(before, site.Files());
    }

    /// <summary>The published files with their bytes, without the lists that say what the site was made of.</summary>
    private static string Published(SmallSite site) => string.Join('\n', site.Files().Where(file => file.Key.StartsWith("site/output/", StringComparison.Ordinal) && !file.Key.EndsWith(".uso-files", StringComparison.Ordinal) && !file.Key.EndsWith("/build.json", StringComparison.Ordinal)).Select(file => $"{file.Key} {file.Value}"));

    private static bool Mounted(string folder) => Run("mount", "-t", "tmpfs", "-o", "size=4m", "none", folder) == 0;

    private static long FreeOn(string folder) => new DriveInfo(folder).AvailableFreeSpace;

    private static int Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
