namespace UsoSite.Network.Tests;

/// <summary>Every rule has a page below the article of messages, at the address that its code is printed with, where the site has that article.</summary>
public sealed class PagesOfRules
{
    [Fact]
    public void StandBelowTheArticleOfMessages()
    {
        using var site = TestSite.Base().Replace("site.yml", "theme: golden", "theme: uso")
            .Write("content/fi/ilmoitukset.md", "---\nid: guide/errors\ntitle: Ilmoitukset\naddress: /ohjeet/virheet/\n---\n\n{{rules}}\n");

        var result = site.Build();

        Assert.All(result.Problems, problem => Assert.Equal(Severity.Warning, problem.Rule.Severity));
        Assert.Equal(AllRules.ByCode.Select(rule => $"/ohjeet/virheet/{rule.Code}/"), result.Pages.Where(page => page.Layout == "rule").Select(page => page.Address).Order(StringComparer.Ordinal));
        Assert.Contains("<a class=\"nowrap\" href=\"USO1007/\">USO1007</a>", site.ReadOutput("ohjeet/virheet/index.html"), StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"esimerkki\">Esimerkki</h2>", site.ReadOutput("ohjeet/virheet/USO1007/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"../USO1018/\"", site.ReadOutput("ohjeet/virheet/USO1005/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void AreInEnglishInEnglishAndInFinnishElsewhere()
    {
        using var site = TestSite.Base().Replace("site.yml", "theme: golden", "theme: uso").Replace("site.yml", "languages: [fi]", "languages: [fi, sv, en]")
            .Write("content/fi/ilmoitukset.md", "---\nid: guide/errors\ntitle: Ilmoitukset\naddress: /ohjeet/virheet/\n---\n\n{{rules}}\n");

        var pages = site.Build().Pages.Where(page => page.Id == "guide/errors/USO1007").ToDictionary(page => page.Language.Code, page => page.TextLanguage.Code);

        Assert.Equal(("fi", "fi", "en"), (pages["fi"], pages["sv"], pages["en"]));
        var (finnish, swedish, english) = (site.ReadOutput("ohjeet/virheet/USO1007/index.html"), site.ReadOutput("sv/ohjeet/virheet/USO1007/index.html"), site.ReadOutput("en/ohjeet/virheet/USO1007/index.html"));
        Assert.Contains("<div class=\"prose\">", finnish, StringComparison.Ordinal);
        Assert.Contains("<div class=\"prose\" lang=\"fi\">", swedish, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"esimerkki\">Esimerkki</h2>", swedish, StringComparison.Ordinal);
        Assert.Contains("<div class=\"prose\">", english, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"example\">Example</h2>", english, StringComparison.Ordinal);
        Assert.Contains("A cell names a row of another table", english[..english.IndexOf("</head>", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("Solu viittaa toisen taulukon riviin", swedish[..swedish.IndexOf("</head>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void AreNotMadeWithoutIt()
    {
        using var site = TestSite.Small();

        Assert.DoesNotContain(site.Build().Pages, page => page.Layout == "rule");
    }
}
