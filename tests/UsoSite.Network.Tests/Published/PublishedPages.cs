using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace UsoSite.Network.Tests;

/// <summary>The pages of a site of a test's own, as readers get them. The site must build without a problem.</summary>
internal sealed class PublishedPages : IDisposable
{
    private readonly TestSite site;

    public PublishedPages(TestSite site)
    {
        this.site = site;
        Assert.Equal("", ExpectedProblems.Of(site.Build().Problems));
    }

    /// <summary>The page at an address such as <c>/kaudet/</c>.</summary>
    public IHtmlDocument At(string address) => new HtmlParser().ParseDocument(site.ReadOutput($"{address[1..]}index.html"));

    /// <summary>The words of an element with single spaces between them.</summary>
    public static string Words(IElement element) => Regex.Replace(element.TextContent, @"\s+", " ").Trim();

    /// <summary>The titles of the sources whose marks stand in an element.</summary>
    public static IEnumerable<string> SourcesOf(IElement element) => element.QuerySelectorAll("a.source")
        .Select(mark => Words(element.Owner!.GetElementById(mark.GetAttribute("href")![1..])!.QuerySelector("a")!));

    public void Dispose() => site.Dispose();
}
