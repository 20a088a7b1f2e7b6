using Markdig;
using UsoSite.Generator.Content;

namespace UsoSite.Generator.Tests;

public sealed class HelpersTests
{
    private static readonly object View = new
    {
        Count = 12000,
        Zero = 0,
        Half = 0.95,
        Day = new DateOnly(2025, 1, 13),
        Year = new PartialDate(2016, null),
        Name = new LocalText("Pää & co", "Huvud", ""),
        Tagged = new TaggedText("<Book>", Language.English),
        Text = "ä & b",
        Empty = "",
        Yes = true,
        No = false,
        Nothing = (string?)null,
        Sources = new[] { "web", "book" },
        Missing = "book",
    };

    [Theory]
    [InlineData("{{t \"greeting\" name=text}}", "Hei &amp; ä &amp; b")]
    [InlineData("{{t \"a\" \"b\" \"c\"}}{{t \"a.b\" \"c\"}}", "abcabc")]
    [InlineData("{{t \"lamps\" count=1}}, {{t \"lamps\" count=count}}", "1 valo, 12\u00A0000 valoa")]
    [InlineData("{{link \"home\"}} {{link \"lamps\" 1}} {{link \"lamps/newest\"}} {{link (concat \"home#\" count)}}", "../../ ./ ./ ../../#12000")]
    [InlineData("{{file \"/data/x.csv\"}}", "../../data/x.csv")]
    [InlineData("{{current \"lamps\"}} {{current \"lamps/1\"}} {{current \"home\"}} {{current \"x\"}}|", "true page true |")]
    public void AskThePageForTextsAndLinks(string template, string shown) => Assert.Equal(shown, TestPage.Show(template, View));

    [Fact]
    public void FindAssetsByTheirNames() => Assert.Matches("^\\.\\./\\.\\./assets/logo\\.[0-9a-f]{10}\\.svg$", TestPage.Show("{{asset \"logo.svg\"}}", View));

    [Theory]
    [InlineData("{{num count}} {{num zero}} {{num half}}{{num nothing}}|", "12\u00A0000 0 |")]
    [InlineData("{{euros count}} {{euros half}} {{euros half 2}} {{euros text}}|", "12\u00A0000\u00A0€ 1,0\u00A0€ 0,95\u00A0€ |")]
    [InlineData("{{decimal half}} {{decimal half 3}} {{decimal half text}} {{decimal count}}|", "1,0 0,950 1,0 |")]
    [InlineData("{{ordinal 8}} {{ordinal text}}|", "kahdeksas |")]
    [InlineData("{{day day}} {{day year}} {{day text}}|{{iso-day day}} {{iso-day year}}|", "13.1.2025 2016 |2025-01-13 |")]
    public void WriteNumbersAndDays(string template, string shown) => Assert.Equal(shown, TestPage.Show(template, View));

    [Theory]
    [InlineData("fi", "Pää &amp; co|Pää &amp; co|<span lang=\"en\">&lt;Book&gt;</span>||")]
    [InlineData("sv", "Huvud|Huvud|<span lang=\"en\">&lt;Book&gt;</span>||")]
    [InlineData("en", "Pää &amp; co|<span lang=\"fi\">Pää &amp; co</span>|&lt;Book&gt;||")]
    public void ChooseTheLanguageOfATextAndMarkAnother(string language, string shown) =>
        Assert.Equal(shown, TestPage.Show("{{local name}}|{{passage name}}|{{passage tagged}}|{{passage text}}|{{local text}}", View, language));

    [Theory]
    [InlineData("{{upper text}}{{upper nothing}}{{upper count}}", "Ä &amp; B12000")]
    [InlineData("{{concat \"a\" count nothing yes}}", "a12000True")]
    [InlineData("{{eq count \"12000\"}} {{eq nothing \"\"}} {{eq text count}} {{eq text}}", "True True False False")]
    [InlineData("{{known zero}} {{known no}} {{known empty}} {{known nothing}} {{known text}}", "True True False False True")]
    [InlineData("{{not zero}} {{not no}} {{not empty}} {{not nothing}} {{not text}} {{not count}} {{not yes}}", "True True True True False False False")]
    public void CompareAndJoinValues(string template, string shown) => Assert.Equal(shown, TestPage.Show(template, View));

    [Fact]
    public void CiteSourcesByTheirNumbersOnThePage()
    {
        Assert.Equal("<sup>[1][2]</sup>|<sup>[2]</sup>|<sup>[1][2]</sup>||", TestPage.Show("{{cite sources}}|{{cite missing}}|{{cite sources}}|{{cite empty}}|{{cite count}}", View));
    }

    [Fact]
    public void AreNamedInOrder() => Assert.Equal(Helpers.InHtml.Names.Order(StringComparer.Ordinal), Helpers.InHtml.Names);

    [Fact]
    public void AnArticleIsHtml()
    {
        const string Text = "A *b* < c";
        var meta = new FrontMatter { Title = "", Description = "", Order = 1, Updated = null, Aliases = [], AllowHtml = false, Contents = false, Each = null };
        var article = new Article("a", Language.Finnish, "/a/", meta, new SourceText("a.md", Text), 0, Markdown.Parse(Text, MarkdownFormat.Pipeline));

        Assert.Equal("<p>A <em>b</em> &lt; c</p>\n||", TestPage.Show("{{markdown article}}|{{markdown text}}|{{markdown nothing}}", new { Article = article, Text, Nothing = (string?)null }));
    }

    [Theory]
    [InlineData("{{{upper text}}}{{{t \"greeting\" name=text}}}", "Ä & BHei & ä & b")]
    [InlineData("{{{passage tagged}}}{{#if (passage text)}}x{{/if}}{{concat (passage name) (cite missing)}}", "<span lang=\"en\">&lt;Book&gt;</span>Pää &amp;amp; co&lt;sup&gt;[1]&lt;/sup&gt;")]
    public void GiveHtmlOnlyWhereTheyStandAlone(string template, string shown) => Assert.Equal(shown, TestPage.Show(template, View));

    [Theory]
    [InlineData("a\n{{t \"greting\"}}", "layouts/page.hbs:2:6", "missing-string", "greting")]
    [InlineData("{{t \"lamps\" text}}", "layouts/page.hbs:1:6", "missing-string", "lamps.ä & b")]
    [InlineData("{{t missing}}", "layouts/page.hbs:1:3", "missing-string", "book")]
    [InlineData("{{link \"hoem\"}}", "layouts/page.hbs:1:9", "broken-link", "hoem")]
    [InlineData("{{#if yes}}{{t \"greeting\" name=(link \"hoem\")}}{{/if}}", "layouts/page.hbs:1:39", "broken-link", "hoem")]
    [InlineData("{{asset missing}}", "layouts/page.hbs:1:3", "broken-link", "book")]
    [InlineData("{{t \"greeting\"}}{{> part}}", "partials/part.hbs:2:9", "broken-link", "hoem")]
    public void WhatIsNotThereIsToldAtItsPlace(string template, string place, string rule, string name)
    {
        var problem = Assert.Throws<TemplateException>(() => TestPage.Show(template, View, partials: ("part", "x\n{{link \"hoem\"}}"))).Problem;

        Assert.Equal((place, rule, name), (problem.At.ToString(), problem.Rule.Name, problem.Value));
        Assert.Equal(name == "hoem" ? "home" : null, problem.Nearest);
    }
}
