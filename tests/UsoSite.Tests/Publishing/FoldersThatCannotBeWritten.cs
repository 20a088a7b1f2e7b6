namespace UsoSite.Tests.Publishing;

/// <summary>A full disk, a folder without the right to write, a file that goes while it is to be read, two builds at once: the output stays whole.</summary>
public sealed class FoldersThatCannotBeWritten
{
    private static readonly string[] Build = ["build", "--as-of", "2026-11-22"];

    [FactWithDisk]
    public void AFullDiskLeavesTheOldSite()
    {
        using var site = new SmallSite("site");
        using SmallDisk disk = new(site.PathOf("levy"));

        AnOldSiteStays(site, disk, disk.Fill);

        Assert.Empty(Directory.GetFileSystemEntries(disk.Folder, ".output.uso-*"));
    }

    [FactWithDisk]
    public void AFolderThatIsForReadingAloneKeepsTheOldSite()
    {
        using var site = new SmallSite("site");
        using SmallDisk disk = new(site.PathOf("levy"));

        AnOldSiteStays(site, disk, disk.Refuse);
    }

    private static void AnOldSiteStays(SmallSite site, SmallDisk disk, Action spoil)
    {
        var output = Path.Combine(disk.Folder, "output");
        Assert.Equal(0, Uso.Run(site.Root, [.. Build, "--output", output]).ExitCode);
        var before = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllBytes);
        spoil();
        site.Write("content/fi/koe.md", "---\ntitle: Koe\n---\n\nTekstiä.\n");

        var run = Uso.Run(site.Root, [.. Build, "--output", output]);

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("USO9002 ", Assert.Single(run.Errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Equal(before.Keys.Order(), Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Order());
        Assert.All(before, file => Assert.Equal(file.Value, File.ReadAllBytes(file.Key)));
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
}
