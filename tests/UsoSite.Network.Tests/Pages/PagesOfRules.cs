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
        Assert.Contains("<h2 id=\"example\">Example</h2>", site.ReadOutput("ohjeet/virheet/USO1007/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void AreNotMadeWithoutIt()
    {
        using var site = TestSite.Small();

        Assert.DoesNotContain(site.Build().Pages, page => page.Layout == "rule");
    }
}
