namespace UsoSite.Tests.Additions;

public sealed class NewPages
{
    [Fact]
    public void APageIsMadeAndBuilds()
    {
        using var site = new SmallSite();

        var run = New(site, "ohjeet/uusi", "--title", "Uusi: sivu", "--description", "Mistä sivu kertoo.");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("---\nid: ohjeet/uusi\ntitle: \"Uusi: sivu\"\ndescription: Mistä sivu kertoo.\nupdated: 2026-11-22\n---\n", site.Read("content/fi/ohjeet/uusi.md"));
        Assert.Equal(0, Uso.Run(site.Root, "build").ExitCode);
        Assert.True(File.Exists(Path.Combine(site.Root, "output", "ohjeet", "uusi", "index.html")));
    }

    [Fact]
    public void OtherLanguagesGetTheirFilesWithTheSameId()
    {
        using var site = new SiteCopy();

        var run = Uso.Run(site.Root, "new", "page", "uusi", "--title", "Uusi", "--languages", "sv,en", "--title-sv", "Ny", "--title-en", "New");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All(new[] { ("fi", "Uusi"), ("sv", "Ny"), ("en", "New") }, file => Assert.StartsWith(
            $"---\nid: uusi\ntitle: {file.Item2}\n", File.ReadAllText(Path.Combine(site.Root, "content", file.Item1, "uusi.md")), StringComparison.Ordinal));
        Assert.Equal(0, Uso.Run(site.Root, "check", "--strict").ExitCode);
    }

    [Theory]
    [InlineData(2, "content/fi/tietoa.md is there already", "tietoa", "--title", "Tietoa")]
    [InlineData(2, "Missing: --title.", "uusi")]
    [InlineData(2, "Missing: --title-sv.", "uusi", "--title", "Uusi", "--languages", "sv")]
    [InlineData(2, "the program knows no language de", "uusi", "--title", "Uusi", "--languages", "de")]
    [InlineData(2, "Did you mean tietoa/uusi-sivu?", "tietoa/Uusi sivu", "--title", "Uusi")]
    [InlineData(2, "cannot be the path of a page", "../uusi", "--title", "Uusi")]
    [InlineData(1, "duplicate-page-id", "uusi", "--id", "about", "--title", "Uusi")]
    [InlineData(1, "unknown-language-folder", "uusi", "--title", "Uusi", "--languages", "sv", "--title-sv", "Ny")]
    public void NothingIsOverwrittenOrHalfWritten(int exitCode, string told, params string[] arguments)
    {
        using var site = new SmallSite();
        var before = site.Files();

        var run = New(site, arguments);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(told, run.Output + run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, site.Files());
    }

    private static Uso.Outcome New(SmallSite site, params string[] arguments) => Uso.Run(site.Root, ["new", "page", .. arguments, "--as-of", "2026-11-22"]);
}
