namespace UsoSite.Tests.Commands;

/// <summary>A site is never published over what it is made of, or over a whole disk.</summary>
public sealed class OutputFolderTests
{
    [Theory]
    [InlineData("", "has no name")]
    [InlineData("/", "the whole disk")]
    [InlineData(".", "holds the site itself")]
    [InlineData("..", "holds the site itself")]
    [InlineData("content/fi/julki", "is in content/")]
    [InlineData("data", "is in data/")]
    [InlineData("themes/golden/assets", "is in themes/")]
    public void IsRefusedAsWrongUsageAndNothingIsWritten(string output, string reason)
    {
        using var site = new SmallSite("site");
        var before = site.Files();

        var run = Uso.Run(site.Root, "build", "--output", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, site.Files());
    }

    [Fact]
    public void ControlCharactersInNamesAndValuesReachNoTerminalAndNoLog()
    {
        using var site = new SmallSite();
        site.Write("content/fi/a\u001B[31mb\n::error::c.md", "---\ntitle: \"a\\e[31m\\n::error::b\"\nvirhe: \"\\e[31m\\n::error::d\"\n---\n");
        site.Append("data/glossary.csv", "\"x\u001B[31m\n::error::y\",a,a,a,a,a,a\n");

        foreach (var format in new[] { "text", "json", "github", "sarif" })
        {
            var run = Uso.Run(site.Root, "check", "--format", format);

            Assert.Equal(1, run.ExitCode);
            Assert.DoesNotContain('\u001B', run.Output + run.Errors);
            Assert.All((run.Output + run.Errors).Split('\n').Where(line => line.StartsWith("::error::", StringComparison.Ordinal)), line => Assert.Fail(line));
        }
    }
}
