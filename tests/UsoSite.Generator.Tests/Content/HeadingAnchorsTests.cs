using Markdig;
using UsoSite.Generator.Content;

namespace UsoSite.Generator.Tests;

public sealed class HeadingAnchorsTests
{
    [Theory]
    [InlineData("## Mitä maksaa?", "mita-maksaa")]
    [InlineData("## Äänekoski & Åbo", "aanekoski-abo")]
    [InlineData("## **Lihava** ja `koodi`", "lihava-ja-koodi")]
    [InlineData("## [Linkki](https://www.example.org) tästä", "linkki-tasta")]
    [InlineData("## 1.1.2025", "1-1-2025")]
    [InlineData("## …", "osa")]
    public void AreMadeOfTheTextInAscii(string markdown, string anchor) => Assert.Equal([anchor], Anchors(markdown));

    [Fact]
    public void AreUnique() => Assert.Equal(["osa", "osa-2", "osa-2-2", "osa-3"], Anchors("## Osa\n\n## Osa\n\n## Osa 2\n\n## Osä"));

    [Fact]
    public void AreOnTheHeadingsOfThePage() =>
        Assert.Contains("<h2 id=\"osa\">Osa</h2>", Set("## Osa", out var body).Count > 0 ? body.ToHtml(MarkdownFormat.Pipeline) : "", StringComparison.Ordinal);

    [Fact]
    public void KnowTheirLevelAndText()
    {
        var headings = Set("## Yksi\n\n### *Kaksi* &amp; kolme", out _);

        Assert.Equal([(2, "Yksi"), (3, "Kaksi & kolme")], headings.Select(heading => (heading.Level, heading.Text)));
    }

    private static IEnumerable<string> Anchors(string markdown) => Set(markdown, out _).Select(heading => heading.Anchor);

    private static IReadOnlyList<ArticleHeading> Set(string markdown, out Markdig.Syntax.MarkdownDocument body) =>
        HeadingAnchors.Set(body = Markdown.Parse(markdown, MarkdownFormat.Pipeline));
}
