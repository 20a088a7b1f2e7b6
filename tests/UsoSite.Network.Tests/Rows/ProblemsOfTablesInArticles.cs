namespace UsoSite.Network.Tests;

/// <summary>What an article asks of a table that the table does not have is reported with its place and the nearest valid value.</summary>
public sealed class ProblemsOfTablesInArticles
{
    [Theory]
    [InlineData("{{table network}}", "bad-argument network networks")]
    [InlineData("{{table-columns netwroks}}", "bad-argument netwroks networks")]
    [InlineData("{{table networks columns=id,name,memberz}}", "bad-argument memberz members")]
    [InlineData("{{table networks sort=-fuonded}}", "bad-argument fuonded founded")]
    [InlineData("{{table networks where=naem_fi:x}}", "bad-argument naem_fi name_fi")]
    [InlineData("{{table networks where=id:lounaz}}", "bad-argument lounaz lounas")]
    [InlineData("{{table networks where=topics:opi}}", "bad-argument opi oppi")]
    [InlineData("{{table networks where=open}}", "bad-argument open ")]
    [InlineData("{{table decisions where=municipality:20}}", "bad-argument 20 020")]
    [InlineData("{{table}}", "missing-argument table ")]
    [InlineData("{{table networks ids=a}}", "unknown-argument ids ")]
    [InlineData("{{table networks members}}", "bad-directive members ")]
    [InlineData("{{table networks name=networks}}", "bad-directive networks ")]
    [InlineData("Sana {{table networks}}", "bad-directive table ", 6)]
    [InlineData("{{organisers fcg}}", "bad-directive fcg ")]
    public void Are(string text, string problem, int column = 1)
    {
        using var site = SiteWithNetworks.Small().Replace("content/fi/tietoa.md", "Tekstiä.", text);

        Assert.Equal(
            [$"content/fi/tietoa.md:10:{column} {problem}"],
            site.Check().Where(found => found.Rule.Severity == Severity.Error).Select(found => $"{found.At} {found.Rule.Name} {found.Value} {found.Nearest}"));
    }

    [Fact]
    public void AThemeNeedsTheTemplateOnlyWhereItIsUsed()
    {
        using var site = SiteWithNetworks.Small().Replace("content/fi/tietoa.md", "Tekstiä.", "{{table networks}}");

        Assert.Contains(site.Check(), found => found.Rule == Rules.MissingPartial || found.Rule == Rules.MissingLayout);
    }

    [Fact]
    public void AColumnOfARowMayStandWithoutTheNameOfItsArgument()
    {
        using var site = SiteWithNetworks.Small().Write(SiteWithNetworks.Article, SiteWithNetworks.Page("/verkostot/{{id}}/", "\"{{name_fi}}\"", "Jäseniä {{row members}} ja {{row memberz}}."));

        Assert.Equal("memberz", Assert.Single(site.Check(), found => found.Rule == Rules.BadArgument).Value);
    }
}
