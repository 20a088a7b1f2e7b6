using UsoSite.Generator.Publishing;

namespace UsoSite.Generator.Tests;

public sealed class NewSiteTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly string folder = Directory.CreateTempSubdirectory("uso-publish-").FullName;

    private string Output => Path.Combine(folder, "output");

    [Fact]
    public void TheFolderHoldsJustTheFilesOfTheSite()
    {
        Publish(("a.html", "A"), ("b/c.html", "C"));
        Publish(("a.html", "A"), ("d.html", "D"));

        Assert.Equal([".gitignore", ".uso-files", "a.html", "d.html"], Files());
    }

    [Fact]
    public void UnchangedFilesKeepTheirTimeWhenOthersChange()
    {
        Publish(("a.html", "A"), ("b.html", "B"));
        File.SetLastWriteTimeUtc(Path.Combine(Output, "a.html"), LongAgo);

        var report = Publish(("a.html", "A"), ("b.html", "changed"));

        Assert.Equal(1, report.Changed);
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(Path.Combine(Output, "a.html")));
        Assert.Equal("changed", File.ReadAllText(Path.Combine(Output, "b.html")));
    }

    [Fact]
    public void PublishingTheSameSiteTwiceTouchesNothing()
    {
        Publish(("a.html", "A"));
        Directory.SetLastWriteTimeUtc(Output, LongAgo);

        var report = Publish(("a.html", "A"));

        Assert.Equal((0, 0), (report.Changed, report.Removed));
        Assert.Equal(LongAgo, Directory.GetLastWriteTimeUtc(Output));
    }

    [Fact]
    public void AFolderWithAFileOfSomebodyElseIsRefusedAndLeftWhole()
    {
        Publish(("a.html", "A"));
        File.WriteAllText(Path.Combine(Output, "notes.txt"), "mine");

        var refused = Assert.Throws<ForeignOutputException>(() => Publish(("a.html", "changed")));

        Assert.Equal("notes.txt", refused.File);
        Assert.Equal("A", File.ReadAllText(Path.Combine(Output, "a.html")));
    }

    [Fact]
    public void ASourceFolderIsNeverTakenForAnOutputFolder()
    {
        File.WriteAllText(Path.Combine(folder, "site.yml"), "title: X");

        Assert.Throws<ForeignOutputException>(() => PublishTo(folder, default, ("a.html", "A")));
    }

    [Fact]
    public void ABuildThatFailsHalfwayLeavesTheOldSiteAndNoLitter()
    {
        Publish(("a.html", "A"));

        Assert.ThrowsAny<Exception>(() => Publish(("a.html", "changed"), ("a.html/b.html", "cannot be")));

        Assert.Equal("A", File.ReadAllText(Path.Combine(Output, "a.html")));
        Assert.Equal([Output], Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void ACancelledBuildLeavesTheOldSite()
    {
        Publish(("a.html", "A"));

        Assert.ThrowsAny<OperationCanceledException>(() => PublishTo(Output, new CancellationToken(canceled: true), ("a.html", "changed")));

        Assert.Equal("A", File.ReadAllText(Path.Combine(Output, "a.html")));
        Assert.Equal([Output], Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void LitterOfAKilledBuildIsCleanedUp()
    {
        Publish(("a.html", "A"));
        Directory.CreateDirectory(Path.Combine(folder, ".output.uso-new"));
        File.WriteAllText(Path.Combine(folder, ".output.uso-new", "half.html"), "half");

        Publish(("a.html", "B"));

        Assert.Equal([Output], Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void ASiteSetAsideByAKilledSwapComesBack()
    {
        Publish(("a.html", "A"));
        File.SetLastWriteTimeUtc(Path.Combine(Output, "a.html"), LongAgo);
        Directory.Move(Output, Path.Combine(folder, ".output.uso-old"));

        Publish(("a.html", "A"));

        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(Path.Combine(Output, "a.html")));
    }

    [Fact]
    public void NothingIsWrittenOutsideTheFolder() =>
        Assert.Throws<InvalidOperationException>(() => Publish(("../escaped.html", "X")));

    [Fact]
    public void TwoBuildsDoNotPublishToOneFolderAtATime()
    {
        using var other = new FileStream(Path.Combine(folder, ".output.uso-lock"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);

        Assert.ThrowsAny<IOException>(() => Publish(("a.html", "A")));
    }

    [Fact]
    public void ASiteThatIsNotPublishedLeavesNothing()
    {
        Publish(("a.html", "A"));

        using (var site = new NewSite(Output))
        {
            site.Add(OutputFile.Text("a.html", "changed"));
        }

        Assert.Equal("A", File.ReadAllText(Path.Combine(Output, "a.html")));
        Assert.Equal([Output], Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void FilesOfOneFolderAreAddedByManyThreads()
    {
        for (var round = 0; round < 50; round++)
        {
            using var site = new NewSite(Path.Combine(folder, $"output-{round}"));
            Parallel.For(0, 8, i => site.Add($"a/b/c/{i}.html", "X"u8));

            Assert.Equal(8, site.Publish("inputs", default).Changed);
        }
    }

    [Fact]
    public void OneFileIsPublishedOnce() => Assert.Throws<InvalidOperationException>(() => Publish(("a.html", "A"), ("a.html", "A")));

    [Fact]
    public void OnlyTheListChangesWhereOtherInputsGiveTheSameSite()
    {
        Publish(("a.html", "A"));
        File.SetLastWriteTimeUtc(Path.Combine(Output, "a.html"), LongAgo);
        using var site = new NewSite(Output);
        site.Add(OutputFile.Text("a.html", "A"));

        Assert.Equal(new PublishReport(1, 0, 0, 1), site.Publish("others", default));

        Assert.Equal(new PublishReport(1, 0, 0, 1), new PublishedSite(Output).UnchangedSince("others"));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(Path.Combine(Output, "a.html")));
        Assert.Equal([".gitignore", ".uso-files", "a.html"], Files());
    }

    [Fact]
    public void AListOfAnEarlierVersionTellsWhichFilesAreOurs()
    {
        Publish(("a.html", "A"), ("b.html", "B"));
        File.WriteAllText(Path.Combine(Output, ".uso-files"), "a.html\nb.html\n");

        Assert.Null(new PublishedSite(Output).UnchangedSince("inputs"));
        Assert.Equal(new PublishReport(1, 0, 1, 1), Publish(("a.html", "A")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private PublishReport Publish(params (string Path, string Text)[] files) => PublishTo(Output, default, files);

    private static PublishReport PublishTo(string output, CancellationToken cancellation, params (string Path, string Text)[] files)
    {
        using var site = new NewSite(output);
        foreach (var (path, text) in files)
        {
            site.Add(OutputFile.Text(path, text));
        }

        return site.Publish("inputs", cancellation);
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Output, f)).Order(StringComparer.Ordinal);
}
