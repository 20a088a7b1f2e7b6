using System.Text;
using UsoSite.Generator.Additions;

namespace UsoSite.Generator.Tests.Additions;

public sealed class WriteAdditionTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("uso-write-");

    [Fact]
    public void FilesAreWrittenAndFoldersMade()
    {
        Have("a.csv", "old");

        WriteAddition.To(folder.FullName, [Planned("a.csv", "old", "new"), Planned("below/b.md", null, "text")]);

        Assert.Equal([("a.csv", "new"), ("below/b.md", "text")], Files());
    }

    [Fact]
    public void AFileThatHasChangedSinceIsNotOverwrittenNorAnyOther()
    {
        Have("a.csv", "old");
        Have("b.csv", "newer");

        Assert.Throws<IOException>(() => WriteAddition.To(folder.FullName, [Planned("a.csv", "old", "new"), Planned("b.csv", "old", "new")]));

        Assert.Equal([("a.csv", "old"), ("b.csv", "newer")], Files());
    }

    [Fact]
    public void AFileThatIsThereIsNotOverwrittenByANewOne()
    {
        Have("a.csv", "old");
        Have("b.md", "mine");

        Assert.Throws<IOException>(() => WriteAddition.To(folder.FullName, [Planned("a.csv", "old", "new"), Planned("b.md", null, "text")]));

        Assert.Equal([("a.csv", "old"), ("b.md", "mine")], Files());
    }

    [Fact]
    public void WhereOneCannotBePutInPlaceTheOthersBecomeWhatTheyWere()
    {
        Have("a.csv", "old");
        Directory.CreateDirectory(Path.Combine(folder.FullName, "b.md"));

        Assert.ThrowsAny<Exception>(() => WriteAddition.To(folder.FullName, [Planned("a.csv", "old", "new"), Planned("c.md", null, "text"), Planned("b.md", null, "text")]));

        Assert.Equal([("a.csv", "old")], Files());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static PlannedFile Planned(string path, string? old, string now) => new(path, old is null ? null : Encoding.UTF8.GetBytes(old), Encoding.UTF8.GetBytes(now), []);

    private void Have(string file, string text) => File.WriteAllText(Path.Combine(folder.FullName, file), text);

    private IEnumerable<(string, string)> Files() => Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories)
        .Select(file => (Path.GetRelativePath(folder.FullName, file).Replace('\\', '/'), File.ReadAllText(file))).Order();
}
