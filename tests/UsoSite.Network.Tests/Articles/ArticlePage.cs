using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace UsoSite.Network.Tests;

/// <summary>An article of the base site as readers get it.</summary>
internal static class ArticlePage
{
    /// <summary>The text of an article in the guide's folder, rendered; the site must build without a problem.</summary>
    public static IElement Text(string markdown, string frontMatter = "")
    {
        using var site = With(markdown, frontMatter);
        var result = site.Build();
        Assert.Equal("", ExpectedProblems.Of(result.Problems));
        return Parse(site.ReadOutput("ohjeet/koe/index.html")).QuerySelector(".prose")!;
    }

    /// <summary>What is wrong with an article in the guide's folder, as rule and value, in the order of the text.</summary>
    public static IEnumerable<(string Rule, string? Value)> Problems(string markdown)
    {
        using var site = With(markdown, "");
        return [.. site.Check().Select(problem => (problem.Rule.Name, problem.Value))];
    }

    private static TestSite With(string markdown, string frontMatter) => TestSite.Base()
        .Write("content/fi/ohjeet/koe.md", $"---\nid: guide/koe\ntitle: Koe\ndescription: Koe.\n{frontMatter}---\n\n{markdown}\n");

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
