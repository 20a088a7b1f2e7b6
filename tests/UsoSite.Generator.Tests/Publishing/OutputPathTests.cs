using UsoSite.Generator.Publishing;

namespace UsoSite.Generator.Tests;

public sealed class OutputPathTests
{
    [Theory]
    [InlineData("kunnat/kajaani/index.html")]
    [InlineData("concert/index.html")]
    [InlineData("com/index.html")]
    [InlineData("com0/index.html")]
    [InlineData("console.txt")]
    [InlineData("ohjeet/kuva (1).png")]
    public void CanBePublished(string path) => Assert.Null(OutputPath.ProblemOf(path));

    [Theory]
    [InlineData("con/index.html", "device")]
    [InlineData("ohjeet/AUX/index.html", "device")]
    [InlineData("ohjeet/nul.md", "device")]
    [InlineData("Lpt9", "device")]
    [InlineData("a/../b", "out of the site")]
    [InlineData("a//b", "empty")]
    [InlineData("a./b", "point")]
    [InlineData("a?b", "sign ?")]
    [InlineData("build.json", "program's own")]
    public void CannotBePublished(string path, string why) => Assert.Contains(why, OutputPath.ProblemOf(path)!.Value.En, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.html", true)]
    [InlineData("b/a.html", true)]
    [InlineData("../a.html", false)]
    [InlineData("b/../../site-of-another/a.html", false)]
    [InlineData("/etc/passwd", false)]
    public void IsInsideItsFolder(string path, bool inside) => Assert.Equal(inside, OutputPath.Inside(Path.GetFullPath("site"), path) is not null);
}
