namespace UsoSite.Network.Tests;

/// <summary>What is wrong in an article that the pages of several languages show is told once, where it is written.</summary>
public sealed class ProblemsOnceForAllLanguages
{
    [Theory]
    [InlineData("[a](#p%C3%A4%C3%A4t%C3%B6s)\n\n## Päätös", "broken-anchor", 7)]
    [InlineData("[a](#päätös)\n\n## Päätös", "broken-anchor", 7)]
    [InlineData("## Haku", "duplicate-id", 7)]
    public void IsToldOnce(string text, string rule, int line)
    {
        using var site = new TestSite("base", "three-languages/site").Write("content/fi/koe.md", $"---\nid: koe\ntitle: Koe\ndescription: Koe.\n---\n\n{text}\n");

        var problem = Assert.Single(site.Check(), problem => problem.Rule != Rules.MissingTranslation);

        Assert.Equal((rule, "content/fi/koe.md", line), (problem.Rule.Name, problem.At.File, problem.At.Line));
        Assert.True(rule != "broken-anchor" || problem.Nearest == "#paatos");
    }
}
