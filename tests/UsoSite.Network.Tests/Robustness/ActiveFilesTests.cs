namespace UsoSite.Network.Tests;

/// <summary>What Markdown forbids does not come in as a file beside an article.</summary>
public sealed class ActiveFilesTests
{
    [Theory]
    [InlineData("sivu.html", "<p>Koe</p>", 0, 0)]
    [InlineData("sivu.XHTML", "<p>Koe</p>", 0, 0)]
    [InlineData("a.svg", "<svg>\n<script>1</script></svg>", 2, 2)]
    [InlineData("a.svg", "<svg xmlns:x='http://www.w3.org/2000/svg'><x:script/></svg>", 1, 44)]
    [InlineData("a.svg", "<svg onload='x'/>", 1, 6)]
    [InlineData("a.svg", "<svg><a xlink:href='java&#10;script:x' xmlns:xlink='http://www.w3.org/1999/xlink'/></svg>", 1, 9)]
    [InlineData("a.svg", "<svg><image href='data:text/html,x'/></svg>", 1, 13)]
    [InlineData("a.svg", "<svg><foreignObject/></svg>", 1, 7)]
    [InlineData("a.svg", "<?xml-stylesheet href='a.xsl'?><svg/>", 1, 3)]
    [InlineData("a.svg", "<!DOCTYPE svg [<!ENTITY a 'x'>]><svg>&a;</svg>", 1, 39)]
    [InlineData("a.xml", "<a><b></a>", 1, 9)]
    [InlineData("a.xml", "<a>\n", 2, 1)]
    [InlineData("a.svg", "", 1, 1)]
    [InlineData("a.svg", "<svg><a><animate attributeName='href' values='x;javascript:y'/></a></svg>", 1, 39)]
    [InlineData("a.rdf", "<html xmlns='http://www.w3.org/1999/xhtml'><script/></html>", 1, 45)]
    public void AreRefusedWithTheirPlace(string name, string content, int line, int column)
    {
        using var site = TestSite.Small();
        site.Write("content/fi/" + name, content);

        var problem = Assert.Single(site.Check());

        Assert.Equal((Rules.ActiveFile, "content/fi/" + name, line, column), (problem.Rule, problem.At.File, problem.At.Line, problem.At.Column));
    }

    [Theory]
    [InlineData("a.svg", "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg xmlns='http://www.w3.org/2000/svg'><style>a{}</style><a href='https://example.org'/><image href='data:image/png;base64,AA=='/></svg>")]
    [InlineData("a.xml", "<rivit><rivi>1</rivi></rivit>")]
    [InlineData("a.txt", "<script>1</script>")]
    public void OthersAreNot(string name, string content)
    {
        using var site = TestSite.Small();
        site.Write("content/fi/" + name, content);

        Assert.Empty(site.Check());
    }
}
