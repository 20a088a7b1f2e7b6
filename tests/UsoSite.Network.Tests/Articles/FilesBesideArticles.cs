using AngleSharp.Html.Parser;

namespace UsoSite.Network.Tests;

/// <summary>Pictures and files whose names have signs that addresses escape.</summary>
public sealed class FilesBesideArticles
{
    [Fact]
    public void AreFoundByTheirNamesAndByTheirEscapedNames()
    {
        using var site = TestSite.Small()
            .Write("content/fi/kuva (1).png", "x").Write("content/fi/Åbo.png", "x").Write("content/fi/100%.png", "x").Write("content/fi/a#b.txt", "x")
            .Write("content/fi/toinen sivu.md", "---\ntitle: Toinen\n---\n")
            .Write("content/fi/koe.md", """
                ---
                title: Koe
                ---

                ![a](kuva%20(1).png) ![b](<kuva (1).png>) ![c](%C3%85bo.png) ![d](Åbo.png) ![e](100%25.png) [f](a%23b.txt) [g](toinen%20sivu.md)
                """);

        Assert.Equal("", ExpectedProblems.Of(site.Build().Problems));
        var page = new HtmlParser().ParseDocument(site.ReadOutput("koe/index.html"));
        Assert.Equal(
            ["kuva (1).png", "kuva (1).png", "Åbo.png", "Åbo.png", "100%.png", "a#b.txt", "toinen-sivu"],
            page.QuerySelectorAll("img[src*=media], a[href*=media], a[href*=toinen]").Select(link =>
                Uri.UnescapeDataString((link.GetAttribute("src") ?? link.GetAttribute("href")!).TrimEnd('/').Split('/')[^1])));
    }

    [Fact]
    public void AMisspeltNameIsNamedBesideTheArticles()
    {
        using var site = TestSite.Small().Write("content/fi/kuva (1).png", "x").Write("content/fi/koe.md", "---\ntitle: Koe\n---\n\n![a](kuva%20(2).png)\n");

        var problem = Assert.Single(site.Check());

        Assert.Equal(("broken-link", "kuva (1).png"), (problem.Rule.Name, problem.Nearest));
    }

    [Fact]
    public void TwoNamesThatDifferInCapitalsAreRefused()
    {
        using var site = TestSite.Small().Write("content/fi/kuva.png", "x").Write("content/fi/Kuva.png", "y");
        if (Directory.GetFiles(Path.Combine(site.Root, "content", "fi"), "*.png").Length == 1)
        {
            return; // a disk that does not tell them apart cannot hold both
        }

        var problem = Assert.Single(site.Check());

        Assert.Equal(("bad-address", "content/fi/kuva.png"), (problem.Rule.Name, problem.At.File));
    }
}
