using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using UsoSite.Generator.Links;

namespace UsoSite.Generator.Tests;

public sealed class HtmlAttributesTests
{
    [Theory]
    [InlineData("<a href=\"x\" id='y'>t</a><img src=z>")]
    [InlineData("<!-- <a href=\"no\"> --><a\nhref = \"a&amp;b\"\n>t</a>")]
    [InlineData("<input disabled id=\"k\"><a title=\"a > b\" href=\"#c\">1 < 2</a>")]
    [InlineData("<A HREF=\"Up\">x</A><br/><svg id=\"s\"><title id=\"t\">a</title></svg>")]
    [InlineData("<p>no tag < here</p>")]
    [InlineData("<template><a href=\"x\">t</a><template><i id=\"y\"></i></template></template>")]
    [InlineData("")]
    public void AreThoseThatAParserFinds(string html) => Assert.Equal(ByParser(html), Found(html));

    internal static IEnumerable<string> ByParser(string html) => All(new HtmlParser().ParseDocument(html))
        .SelectMany(element => element.Attributes.Where(a => a.Name is "id" or "href" or "src").Select(a => $"{a.Name}={a.Value}"))
        .Order(StringComparer.Ordinal);

    /// <summary>A template keeps its elements apart from those of the page.</summary>
    private static IEnumerable<IElement> All(IParentNode root) =>
        root.QuerySelectorAll("*").SelectMany(element => element is IHtmlTemplateElement template ? All(template.Content).Prepend(element) : [element]);

    internal static IEnumerable<string> Found(string html)
    {
        List<string> found = [];
        var attributes = new HtmlAttributes(html);
        while (attributes.MoveNext())
        {
            found.Add($"{attributes.Name}={attributes.Value}");
        }

        return found.Order(StringComparer.Ordinal);
    }
}
