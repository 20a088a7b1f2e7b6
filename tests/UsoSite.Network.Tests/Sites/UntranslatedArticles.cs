using AngleSharp.Html.Parser;

namespace UsoSite.Network.Tests;

/// <summary>A site with a language that has no articles yet: Finnish ones stand in, and every page says so.</summary>
public sealed class UntranslatedArticles : IDisposable
{
    private readonly TestSite site = TestSite.Base()
        .Replace("site.yml", "languages: [fi]\ntheme: golden", "languages: [fi, sv]\ntheme: uso")
        .Write("content/sv/om.md", "---\nid: about\ntitle: Om nätverket\ndescription: Vad nätverket är.\n---\n\n## Nätverket\n\nText.\n");

    [Fact]
    public void TheBuildListsThemAndGoesOn()
    {
        var result = site.Build();

        Assert.All(result.Problems, problem => Assert.Equal(Rules.MissingTranslation, problem.Rule));
        Assert.Contains(result.Problems, problem => problem is { Key: "id=joining", Value: "sv" });
        Assert.DoesNotContain(result.Problems, problem => problem.Key == "id=about");
        Assert.NotNull(result.Published);
    }

    [Fact]
    public void ThePageIsInItsLanguageAndItsTextMarkedAsFinnish()
    {
        var page = Page("sv/liittyminen/index.html");

        Assert.Equal("sv", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("fi", page.QuerySelector("h1")!.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Equal("fi", page.QuerySelector(".prose h2")!.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Contains("finska", page.QuerySelector("main .markdown-alert")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyRealTranslationsAreNamedToSearchEngines()
    {
        Assert.Empty(Head("sv/liittyminen/index.html"));
        Assert.Empty(Head("liittyminen/index.html"));
        Assert.Equal(["fi", "x-default", "sv"], Head("sv/om/index.html"));
        Assert.Equal(["fi", "x-default", "sv"], Head("kunnat/lehtola/index.html"));
    }

    public void Dispose() => site.Dispose();

    private IEnumerable<string?> Head(string file) => Page(file).QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("hreflang"));

    private AngleSharp.Html.Dom.IHtmlDocument Page(string file)
    {
        if (!Directory.Exists(site.Output))
        {
            site.Build();
        }

        return new HtmlParser().ParseDocument(site.ReadOutput(file));
    }
}
