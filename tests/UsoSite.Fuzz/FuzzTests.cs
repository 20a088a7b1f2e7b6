using System.Text;
using UsoSite.Fuzz.Inputs;
using UsoSite.Fuzz.Oracles;

namespace UsoSite.Fuzz;

/// <summary>
/// Whatever a file of the site holds, a build ends in time with problems that have their places, or with pages without foreign markup. The long
/// run is <c>bench/fuzz/run</c>.
/// </summary>
public sealed class FuzzTests(FuzzTests.Fixture fixture) : IClassFixture<FuzzTests.Fixture>
{
    private const int Inputs = 700;

    public static TheoryData<string> Targets() => [.. FuzzTarget.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void NoInputBringsTheProgramDown(string name) 
    {
        var problem = new FuzzRun(fixture.Sites).First(Target(name), 1, Target(name).ShareOf(Inputs));

        Assert.True(problem is null, problem);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void WhatOnceDidHarmDoesNoMore(string name)
    {
        var target = Target(name);
        var kept = Directory.Exists(target.Corpus) ? Directory.GetFiles(target.Corpus) : [];
        Assert.All(kept.Order(StringComparer.Ordinal), file => Assert.Null(fixture.Sites.ProblemOf(target, File.ReadAllBytes(file)) ?? fixture.Sites.ProblemOfParts(target, File.ReadAllBytes(file))));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void AnInputIsTheSameWhenItIsMadeAgain(string name) =>
        Assert.All(Enumerable.Range(0, 20), number => Assert.Equal(new FuzzInput(Target(name), number).Bytes, new FuzzInput(Target(name), number).Bytes));

    [Theory]
    [InlineData("csv", "semicolons.csv")]
    [InlineData("schema", "whole.json")]
    [InlineData("settings", "whole.yml")]
    [InlineData("front-matter", "rows.md")]
    [InlineData("markdown", "all.md")]
    [InlineData("directives", "tables.md")]
    [InlineData("templates", "helpers.hbs")]
    [InlineData("strings", "fi.yml")]
    [InlineData("theme", "theme.yml")]
    public void ThereIsASoundSeed(string name, string seed)
    {
        using var sites = new FuzzSites();
        sites.ProblemOf(Target(name), File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "UsoSite.Fuzz", "Seeds", name, seed)));

        Assert.Equal(1, sites.Sound);
    }

    [Theory]
    [InlineData("<script>x</script>", "<script>")]
    [InlineData("<p onclick=x>a</p>", "onclick")]
    [InlineData("<a href=\" java\tscript:x\">a</a>", "a link to")]
    [InlineData("<img src=//example.org/x alt=a>", "a picture of")]
    [InlineData("</main><main>", "the page's own parts")]
    [InlineData("<p style=\"color:red\">a</p>", "style")]
    public void ForeignMarkupIsSeen(string html, string seen) => Assert.Contains(seen, ForeignMarkup.In(Page(html), Target("markdown"), []), StringComparison.Ordinal);

    [Fact]
    public void MarkupOfMarkdownIsNotForeign() => Assert.Null(ForeignMarkup.In(Page("<p class=\"a\"><a href=\"https://example.org\" rel=\"noopener\">a</a></p>"), Target("markdown"), []));

    private static FuzzTarget Target(string name) => FuzzTarget.All.Single(target => target.Name == name);

    private static byte[] Page(string html) => Encoding.UTF8.GetBytes($"<!doctype html><html lang=fi><head><meta charset=utf-8><title>a</title></head><body><main>{html}</main><footer>b</footer></body></html>");

    /// <summary>The sites, for all inputs.</summary>
    public sealed class Fixture : IDisposable
    {
        internal FuzzSites Sites { get; } = new();

        public void Dispose() => Sites.Dispose();
    }
}
