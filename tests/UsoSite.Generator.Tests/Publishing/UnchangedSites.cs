using UsoSite.Generator.Publishing;

namespace UsoSite.Generator.Tests;

/// <summary>A site is taken for unchanged only where its inputs and every byte of it are as the last build left them.</summary>
public sealed class UnchangedSites : IDisposable
{
    private const string Inputs = "inputs";

    private readonly string output = Path.Combine(Directory.CreateTempSubdirectory("uso-unchanged-").FullName, "output");

    public UnchangedSites() => Publish(Inputs);

    [Fact]
    public void AreReportedAsTheyWerePublished() => Assert.Equal(new PublishReport(2, 0, 0, 3), Found());

    [Fact]
    public void HaveTheSameInputs() => Assert.Null(Found("others"));

    [Fact]
    public void AreNotFoundWhereThereIsNoSite() => Assert.Null(new PublishedSite(output + "-of-nobody").UnchangedSince(Inputs));

    [Fact]
    public void AreNotFoundWhereTheLastBuildHadWarnings()
    {
        Publish(null);

        Assert.Null(Found());
    }

    [Theory]
    [InlineData("a.html", "X")]
    [InlineData("b/c.html", "CD")]
    [InlineData("b/c.html", "")]
    [InlineData(".gitignore", "*")]
    public void HaveTheBytesOfTheLastBuild(string file, string text)
    {
        File.WriteAllText(Path.Combine(output, file), text);

        Assert.Null(Found());
        Publish(Inputs);
        Assert.Equal(new PublishReport(2, 0, 0, 3), Found());
    }

    [Theory]
    [InlineData("a.html")]
    [InlineData(".gitignore")]
    public void HaveAllFilesOfTheLastBuild(string file)
    {
        File.Delete(Path.Combine(output, file));

        Assert.Null(Found());
    }

    [Fact]
    public void MayHaveBeenTouched()
    {
        File.SetLastWriteTimeUtc(Path.Combine(output, "a.html"), DateTime.UtcNow.AddDays(1));

        Assert.NotNull(Found());
    }

    [Fact]
    public void HaveNoFileOfSomebodyElse()
    {
        File.WriteAllText(Path.Combine(output, "notes.txt"), "mine");

        Assert.Throws<ForeignOutputException>(() => Found());
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(output)!, recursive: true);

    private PublishReport? Found(string inputs = Inputs) => new PublishedSite(output).UnchangedSince(inputs);

    private void Publish(string? inputs)
    {
        using var site = new NewSite(output);
        site.Add(OutputFile.Text("a.html", "A"));
        site.Add(OutputFile.Text("b/c.html", "CC"));
        site.Publish(inputs, default);
    }
}
