using UsoSite.Generator.Content;

namespace UsoSite.Network.Tests;

/// <summary>Where a link that leads nowhere is said to stand.</summary>
public sealed class LinkPlacesTests : IDisposable
{
    private const string Article = "content/fi/tietoa.md";

    private readonly TestSite site = TestSite.Base();

    [Fact]
    public void ABrokenAnchorInAnArticleIsPlacedOnItsMarkdownLine()
    {
        Write("Katso [oikea](liittyminen.md#osa).", "", "Katso [väärä](liittyminen.md#poissa).");

        AssertOne(Rules.BrokenAnchor, $"{Article}:10:7");
    }

    [Fact]
    public void OfTwoLinksWithOneAnchorTheBrokenOneIsPlaced()
    {
        Write("Katso [oikea](liittyminen.md#osa).", "", "Katso [väärä](ohjeet/index.md#osa).");

        AssertOne(Rules.BrokenAnchor, $"{Article}:10:7");
    }

    [Fact]
    public void ABrokenAnchorOfTheSamePageIsPlacedOnItsMarkdownLine()
    {
        Write("Katso [alempana](#poissa).");

        AssertOne(Rules.BrokenAnchor, $"{Article}:8:7");
    }

    [Fact]
    public void AnAnchorWrittenWithDotsIsPlacedWithTheOneThatWasMeant()
    {
        Write("Katso [alempana](#päätökset).", "", "## Päätökset");

        Assert.Equal("#paatokset", AssertOne(Rules.BrokenAnchor, $"{Article}:8:7").Nearest);
    }

    [Fact]
    public void ABrokenAnchorOfAGeneratedPageIsPlacedOnItsMarkdownLine()
    {
        Write("Teksti.", "Katso [kausi](page:season/newest#poissa).");

        AssertOne(Rules.BrokenAnchor, $"{Article}:9:7");
    }

    [Fact]
    public void ALinkOfTheFrameIsReportedOnceAndPlacedInTheFrame()
    {
        site.Replace("themes/golden/layouts/frame.hbs", "<main>", "<a href=\"{{file \"/poissa/\"}}\">x</a>\n<main>");

        var problem = AssertOne(Rules.BrokenLink, "themes/golden/layouts/frame.hbs");

        Assert.Matches(@"is on \d\d pages", problem.Message.En);
    }

    [Fact]
    public void AnAnchorOfTheFrameIsPlacedOnItsLine()
    {
        site.Replace("themes/golden/layouts/frame.hbs", "<main>", "<a href=\"#poissa\">x</a>\n<main>");

        var problems = Problems();

        Assert.All(problems, problem => Assert.Equal("themes/golden/layouts/frame.hbs:11:10", problem.At.ToString()));
        Assert.Single(problems);
    }

    [Fact]
    public void ALinkOfALayoutIsPlacedInTheLayout()
    {
        site.Write("themes/golden/layouts/glossary.hbs", "<h1>x</h1>\n<a href=\"poissa/\">y</a>\n{{#each terms}}<i id=\"{{id}}\"></i>{{/each}}");

        AssertOne(Rules.BrokenLink, "themes/golden/layouts/glossary.hbs:2:10");
    }

    [Fact]
    public void AnIdThatRepeatsIsPlacedInTheLayout()
    {
        site.Write("themes/golden/layouts/glossary.hbs", "<h1 id=\"sama\">x</h1>\n<p id=\"sama\"></p>{{#each terms}}<i id=\"{{id}}\"></i>{{/each}}");

        AssertOne(Rules.DuplicateId, "themes/golden/layouts/glossary.hbs:1:9");
    }

    public void Dispose() => site.Dispose();

    private void Write(params string[] lines) =>
        site.Write(Article, "---\nid: about\ntitle: Tietoa\ndescription: Koesivu.\naddress: /tietoa/\n---\n\n" + string.Join('\n', lines) + "\n");

    private Diagnostic AssertOne(Rule rule, string place)
    {
        var problem = Assert.Single(Problems());
        Assert.Equal((rule, place), (problem.Rule, problem.At.ToString()));
        return problem;
    }

    private IReadOnlyList<Diagnostic> Problems() => site.Check();
}
