namespace UsoSite.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("bild")]
    [InlineData("build", "--no-such-option")]
    [InlineData("build", "--as-of", "22.11.2026")]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--lang", "sv")]
    [InlineData("check", "--watch", "--fix")]
    [InlineData("check", "--watch", "--format", "json")]
    [InlineData("check", "--yes")]
    [InlineData("diff", "--format", "xml")]
    [InlineData("diff", "a", "b", "c")]
    [InlineData("new", "region")]
    [InlineData("check", "--root", "no-such-folder")]
    [InlineData("explain", "USO0000")]
    public void WrongUsageIsExplainedWithExitCodeTwo(params string[] arguments)
    {
        var run = Uso.Run(Uso.Repository, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.DoesNotContain("   at ", run.Errors + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void APersonGetsTheSameWordsAndCodes()
    {
        var run = Uso.RunAsProcess(Uso.Repository, "build", "--no-such-option");

        Assert.Equal(Uso.Run(Uso.Repository, "build", "--no-such-option"), run);
    }

    [Fact]
    public void AFolderWithoutASiteIsExplained()
    {
        using var empty = new SiteCopy();
        Directory.Delete(Path.Combine(empty.Root, "content"), recursive: true);
        File.Delete(Path.Combine(empty.Root, "site.yml"));

        var run = Uso.Run(empty.Root, "check");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--root", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSiteIsFoundFromAFolderInsideIt()
    {
        var run = Uso.Run(Path.Combine(Uso.Repository, "content", "fi"), "check");

        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void HelpNamesTheCommands()
    {
        var run = Uso.Run(Uso.Repository, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(["build", "check", "explain", "diff", "new", "import"], command => Assert.Contains(command, run.Output, StringComparison.Ordinal));
    }
}
