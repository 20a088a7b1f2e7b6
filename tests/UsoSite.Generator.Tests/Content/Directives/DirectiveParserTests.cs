using Markdig;
using Markdig.Syntax;
using UsoSite.Generator.Content;
using UsoSite.Generator.Content.Directives;

namespace UsoSite.Generator.Tests;

public sealed class DirectiveParserTests
{
    [Theory]
    [InlineData("{{municipality-count}}", "municipality-count", "")]
    [InlineData("{{ municipality-count }}", "municipality-count", "")]
    [InlineData("{{fee season=newest residents=9000}}", "fee", "season=newest;residents=9000")]
    [InlineData("{{fee  season=newest   residents=9000 }}", "fee", "season=newest;residents=9000")]
    [InlineData("{{term id=paja text=\"Pajan oma\"}}", "term", "id=paja;text=Pajan oma")]
    [InlineData("{{term id=\"paja\" text=\"\"}}", "term", "id=paja;text=")]
    [InlineData("{{fee season=newest\nresidents=9000}}", "fee", "season=newest;residents=9000")]
    [InlineData("{{fee\nseason=newest residents=9000}}", "fee", "season=newest;residents=9000")]
    [InlineData("{{fee\tseason=newest}}", "fee", "season=newest")]
    [InlineData("{{term id=a text=\"x = y\"}}", "term", "id=a;text=x = y")]
    public void ADirectiveHasANameAndArguments(string text, string name, string arguments)
    {
        var directive = Assert.Single(In(text));

        Assert.Equal((name, arguments, null), (directive.Name, string.Join(';', directive.Arguments.Select(a => $"{a.Key}={a.Value}")), directive.Malformed));
    }

    [Theory]
    [InlineData("{{term text=\"Pajan}}", "text=\"Pajan")]
    [InlineData("{{fee season=newest, residents=1 x}}", "x")]
    public void WhatIsNotOfTheFormIsKeptToBeReported(string text, string malformed) => Assert.Equal(malformed, Assert.Single(In(text)).Malformed);

    [Theory]
    [InlineData("{{fee season}}", "season", null)]
    [InlineData("{{fee season =newest}}", "season", "=newest")]
    [InlineData("{{fee season residents=1}}", "season", null)]
    public void AWordRightAfterTheNameIsKeptApart(string text, string word, string? malformed)
    {
        var directive = Assert.Single(In(text));

        Assert.Equal((word, malformed), (directive.Word, directive.Malformed));
    }

    [Theory]
    [InlineData("`{{municipality-count}}`")]
    [InlineData("```\n{{municipality-count}}\n```")]
    [InlineData("    {{municipality-count}}")]
    [InlineData("{municipality-count}")]
    [InlineData("\\{{municipality-count}}")]
    public void CodeAndSingleBracesStayAsWritten(string text) => Assert.Empty(In(text));

    [Theory]
    [InlineData("Alku {{municipality-count} loppu")]
    [InlineData("{{municipality-count")]
    public void OneWithoutEndIsKeptToBeReported(string text) => Assert.True(Assert.Single(In(text)).Unclosed);

    [Fact]
    public void OneWithoutEndDoesNotSwallowTheNext() => Assert.Equal([("", true), ("b", false)], In("Alku {{a ja {{b}}.").Select(d => (d.Name, d.Unclosed)));

    [Fact]
    public void SeveralStandInOneSentence() => Assert.Equal(["a", "b"], In("Alku {{a}} ja {{b}}.").Select(directive => directive.Name));

    [Theory]
    [InlineData("[{{season-years season=newest}}](page:season/newest)")]
    [InlineData("**{{season-years season=newest}}**")]
    [InlineData("- {{season-years season=newest}}")]
    [InlineData("## Kausi {{season-years season=newest}}")]
    [InlineData("| a |\n| --- |\n| {{season-years season=newest}} |")]
    public void ADirectiveMayStandInsideOtherMarkdown(string text) => Assert.Equal("season-years", Assert.Single(In(text)).Name);

    [Fact]
    public void ItsPlaceIsThatOfItsBraces()
    {
        const string Text = "Ensin\n\ntoinen {{a b=c}} loppu";

        var directive = Assert.Single(In(Text));

        Assert.Equal("{{a b=c}}", Text[directive.Span.Start..(directive.Span.End + 1)]);
    }

    [Theory]
    [InlineData("{{fee-table season=newest}}", true)]
    [InlineData("Ennen\n\n{{fee-table season=newest}}\n\nJälkeen", true)]
    [InlineData("- {{fee-table season=newest}}", true)]
    [InlineData("Ennen {{fee-table season=newest}}", false)]
    [InlineData("{{municipality-count}}", false)]
    [InlineData("{{unknown}}", false)]
    public void OnlyABlockDirectiveAloneInItsParagraphBecomesABlock(string text, bool block)
    {
        var body = Markdown.Parse(text, MarkdownFormat.Pipeline);

        DirectiveBlocks.Lift(body, Catalogue);

        Assert.Equal(block ? 1 : 0, body.Descendants<DirectiveBlock>().Count());
        Assert.Equal(block ? 0 : 1, body.Descendants<DirectiveInline>().Count());
    }

    private static DirectiveCatalogue Catalogue { get; } = new(
    [
        Directive<object>.Block("fee-table", [], (_, model) => model),
        Directive<object>.Inline("municipality-count", [], (_, model) => model),
    ]);

    private static DirectiveInline[] In(string text) => [.. Markdown.Parse(text, MarkdownFormat.Pipeline).Descendants<DirectiveInline>()];
}
