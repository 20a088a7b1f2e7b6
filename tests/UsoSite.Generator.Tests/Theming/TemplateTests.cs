using System.Buffers;

namespace UsoSite.Generator.Tests;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("layouts/page", false, "page")]
    [InlineData("partials/draft/fee", true, "draft/fee")]
    public void TheFolderTellsWhatATemplateIs(string name, bool isPartial, string partialName)
    {
        var template = Parse(name, "x");

        Assert.Equal((isPartial, partialName), (template.IsPartial, template.PartialName));
    }

    [Theory]
    [InlineData("layouts/page", "a\n", "a\n")]
    [InlineData("partials/part", "a\n\r\n", "a")]
    [InlineData("partials/part", "a\nb\n", "a\nb")]
    public void TheLineBreakAtTheEndOfAPartialIsNotShown(string name, string text, string shown) =>
        Assert.Equal(shown, TestTheme.Of((name, text)).Render(name, new object(), null!));

    [Fact]
    public void PartialsAreNamedWithTheirPlaces() => Assert.Equal(
        ["a layouts/page.hbs:1:5", "b/c layouts/page.hbs:2:14", "a layouts/page.hbs:2:30"],
        Parse("layouts/page", "{{> a x}}\n{{#if x}}{{> b/c}}{{else}}{{>a}}{{/if}}").Partials().Select(partial => $"{partial.Name} {partial.At}"));

    [Fact]
    public void WhatHelpersAreAskedForInSoManyWordsIsNamedWithItsPlace() => Assert.Equal(
        ["one layouts/page.hbs:1:6", "two layouts/page.hbs:1:31", "three layouts/page.hbs:2:20"],
        Parse("layouts/page", "{{t \"one\"}}{{t key}}{{#if (t 'two' x=1)}}{{/if}}{{t 1}}\n{{> p x=(upper (t \"three\"))}}{{t \"a\" \"b\"}}{{asset \"c\"}}{{(t)}}")
            .Asked("t").Select(asked => $"{asked.Name} {asked.At}"));

    [Fact]
    public void AnUnreadableTemplateIsReportedAndShowsNothing()
    {
        var problems = new DiagnosticBag();

        var template = Template.Parse("layouts/page", new SourceText("page.hbs", "a\n{{#if b}}"), problems);

        Assert.Empty(template.Nodes);
        Assert.Equal("page.hbs:2:1", Assert.Single(problems.Sorted()).At.ToString());
    }

    [Fact]
    public void ATemplateReachesWhatItIncludesNearestFirst()
    {
        var templates = TestTheme.Of(
            ("layouts/page", "{{> a}}{{> b}}"), ("partials/a", "{{> c}}"), ("partials/b", "{{> c}}{{> none}}"), ("partials/c", "{{> a}}"), ("partials/d", "x"));

        Assert.Equal(["layouts/page", "partials/a", "partials/b", "partials/c"], templates.Reach("layouts/page").Select(template => template.Name));
        Assert.Empty(templates.Reach("layouts/none"));
    }

    [Fact]
    public void SeveralTemplatesAreWrittenToOneBuffer()
    {
        var templates = TestTheme.Of(("layouts/a", "a{{x}}"), ("layouts/b", "b"));
        var buffer = new ArrayBufferWriter<char>();

        templates.Render("layouts/a", new { X = 1 }, null!, buffer);
        templates.Render("layouts/b", new object(), null!, buffer);

        Assert.Equal("a1b", buffer.WrittenSpan.ToString());
        Assert.Equal(("test", 2), (templates.Theme, templates.Names.Count()));
    }

    private static Template Parse(string name, string text) => TestTheme.Of((name, text)).Find(name)!;
}
