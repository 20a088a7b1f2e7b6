namespace UsoSite.Network.Tests;

/// <summary>What can be wrong with an article that is a page for each row is reported with its place and the nearest valid value.</summary>
public sealed class ProblemsOfPagesOfRows
{
    private const string Address = "/verkostot/{{id}}/";
    private const string Title = "\"{{name_fi}}\"";

    [Fact]
    public void AnUnknownTable() => Finds(
        SiteWithNetworks.Page(Address, Title, "Tekstiä {{row column=idd}}.").Replace("each: networks", "each: network", StringComparison.Ordinal),
        $"{SiteWithNetworks.Article}:3:1 bad-front-matter network networks");

    [Fact]
    public void UnknownColumnsInTitleAndAddress() => Finds(
        SiteWithNetworks.Page("/verkostot/{{ident}}/", "\"{{name_fj}}\"", "Tekstiä."),
        $"{SiteWithNetworks.Article}:4:1 bad-front-matter ident ",
        $"{SiteWithNetworks.Article}:5:1 bad-front-matter name_fj name_fi");

    [Fact]
    public void AnUnknownColumnInTheText() => Finds(
        SiteWithNetworks.Page(Address, Title, "Tekstiä {{row column=memberz}}."), $"{SiteWithNetworks.Article}:8:9 bad-argument memberz members");

    [Fact]
    public void ARowInAnArticleWithoutEach()
    {
        using var site = SiteWithNetworks.Small().Replace("content/fi/tietoa.md", "Tekstiä.", "{{row column=id}}");

        Assert.Equal(["content/fi/tietoa.md:10:1 bad-directive row "], Problems(site));
    }

    [Fact]
    public void ALayoutWithoutEach()
    {
        using var site = SiteWithNetworks.Small().Replace("content/fi/tietoa.md", "address:", "layout: networks\naddress:");

        Assert.Equal(["content/fi/tietoa.md:5:1 bad-front-matter networks "], Problems(site));
    }

    [Fact]
    public void ALayoutThatTheThemeDoesNotHave() => Finds(
        SiteWithNetworks.Page(Address, Title, "Tekstiä.", "layout: articel\n"), $"{SiteWithNetworks.Article}:6:1 missing-layout articel article");

    [Fact]
    public void AnAddressOfTwoRows() => Finds(
        SiteWithNetworks.Page("/verkostot/{{open}}/", Title, "Tekstiä."), row => row.Replace(",false,", ",true,", StringComparison.Ordinal),
        "data/networks.csv:3:1 duplicate-address /en/verkostot/true/ ",
        "data/networks.csv:3:1 duplicate-address /verkostot/true/ ");

    [Fact]
    public void AnAddressWithAnEmptyPart() => Finds(
        SiteWithNetworks.Page("/verkostot/{{members}}/", Title, "Tekstiä."), "data/networks.csv:3:26 bad-address /verkostot/{{members}}/ ");

    [Fact]
    public void ATitleOfNothing() => Finds(
        SiteWithNetworks.Page(Address, "\"{{members}}\"", "Tekstiä."), "data/networks.csv:3:26 missing-title {{members}} ");

    [Fact]
    public void ATableWithoutAKey() => Finds(
        SiteWithNetworks.Page(Address, Title, "Tekstiä."),
        schema => schema.Replace(",\n  \"primaryKey\": [\"id\"]", "", StringComparison.Ordinal),
        $"{SiteWithNetworks.Article}:3:1 bad-front-matter networks ",
        "content/sv/natverk.md:3:1 bad-front-matter networks ");

    [Theory]
    [InlineData("{{row.nmae_fi}}", "unknown-name nmae_fi name_fi")]
    [InlineData("{{#if row.open}}{{num row.member}}{{/if}}", "unknown-name member members")]
    [InlineData("{{#with row}}{{name_f}}{{/with}}", "unknown-name name_f name_fi")]
    [InlineData("{{num row.founded}}", "unknown-name row.founded ")]
    public void ANameInTheLayoutThatIsNoColumn(string template, string problem)
    {
        using var site = SiteWithNetworks.Small()
            .Write(SiteWithNetworks.Article, SiteWithNetworks.Page(Address, Title, "Tekstiä.", "layout: network\n"))
            .Write("themes/golden/layouts/network.hbs", template);

        Assert.EndsWith(problem, Assert.Single(Problems(site)), StringComparison.Ordinal);
    }

    [Fact]
    public void ALayoutOfItsOwnShowsTheRow()
    {
        using var site = SiteWithNetworks.Small()
            .Write(SiteWithNetworks.Article, SiteWithNetworks.Page(Address, Title, "Tekstiä.", "layout: network\n"))
            .Write("themes/golden/layouts/network.hbs", "<h1>{{article.meta.title}}</h1><p>{{row.id}} {{num row.members}} {{day row.founded}} {{#each row.topics}}[{{this}}]{{/each}}{{#if row.open}}auki{{/if}}</p>{{markdown article}}");
        Assert.Empty(Problems(site));
        site.Build();

        Assert.Contains("<p>pohjoinen-verkosto 12\u00A0599 1.2.2019 [oppi][tieto]auki</p>", site.ReadOutput("verkostot/pohjoinen-verkosto/index.html"), StringComparison.Ordinal);
        Assert.Contains("<p>lounas  2020 </p>", site.ReadOutput("verkostot/lounas/index.html"), StringComparison.Ordinal);
    }

    private static void Finds(string article, params string[] problems) => Finds(article, data => data, problems);

    private static void Finds(string article, Func<string, string> change, params string[] problems)
    {
        using var site = SiteWithNetworks.Small().Write(SiteWithNetworks.Article, article);
        foreach (var file in new[] { "data/networks.csv", "data/datapackage.json" })
        {
            site.Write(file, change(site.Read(file)));
        }

        Assert.Equal(problems, Problems(site));
    }

    private static IEnumerable<string> Problems(TestSite site) => site.Check()
        .Where(problem => problem.Rule.Severity == Severity.Error)
        .Select(problem => $"{problem.At} {problem.Rule.Name} {problem.Value} {problem.Nearest}");
}
