namespace UsoSite.Generator.Tests;

public sealed class PartialsTests
{
    private static readonly object View = new
    {
        Title = "T",
        Inner = new { Title = "I", Label = "L" },
        Items = new[] { new { Title = "1" }, new { Title = "2" } },
        Nothing = (object?)null,
    };

    [Theory]
    [InlineData("{{> part}}", "[{{title}}]", "[T]")]
    [InlineData("{{> part inner}}", "[{{title}}]", "[I]")]
    [InlineData("{{#each items}}{{> part}}{{/each}}", "[{{title}}]", "[1][2]")]
    [InlineData("{{#each items}}{{> part @root.inner}}{{/each}}", "[{{title}}{{@root.title}}]", "[IT][IT]")]
    [InlineData("{{> part nothing}}", "[{{#if this}}{{else}}{{title}}{{/if}}]", "[]")]
    [InlineData("{{> part (upper title)}}{{> part \"x\"}}{{> part 5}}", "[{{this}}]", "[T][x][5]")]
    [InlineData("{{> part items}}", "{{count}}{{#each this}}{{title}}{{/each}}", "212")]
    public void ShowTheViewOfTheirPlaceOrTheOneTheyAreGiven(string template, string partial, string shown) => Assert.Equal(shown, Show(template, partial));

    [Theory]
    [InlineData("{{> part label=title}}", "{{label}}{{Label}}{{title}}", "TTT")]
    [InlineData("{{> part title=\"p\"}}", "{{title}}{{this.title}}{{inner.title}}", "ppI")]
    [InlineData("{{> part inner label=\"p\" n=3}}", "{{title}}{{label}}{{n}}", "Ip3")]
    [InlineData("{{> part list=items one=inner}}", "{{list.count}}{{one.title}}{{#each list}}{{title}}{{/each}}{{#with one}}{{label}}{{/with}}", "2I12L")]
    [InlineData("{{> part x=nothing}}", "{{x}}{{x.y}}{{#if x}}{{else}}-{{/if}}", "-")]
    [InlineData("{{> part title=\"p\"}}", "{{#with inner}}{{title}}{{../title}}{{/with}}{{#each items}}{{title}}{{../title}}{{/each}}", "Ip1p2p")]
    [InlineData("{{> part title=\"p\"}}", "{{@root.title}}{{#with this}}{{title}}{{/with}}", "TT")]
    [InlineData("{{> part title=\"p\"}}{{title}}", "{{title}}", "pT")]
    public void SeeWhatIsPassedByNameFirst(string template, string partial, string shown) => Assert.Equal(shown, Show(template, partial));

    [Theory]
    [InlineData("{{> inside}}", "{{title}}{{x}}", "p1")]
    [InlineData("{{> inside y=2}}", "{{title}}{{x}}{{y}}", "p12")]
    [InlineData("{{> inside x=title title=x}}", "{{title}}{{x}}", "1p")]
    [InlineData("{{> inside inner}}", "{{title}}", "I")]
    [InlineData("{{#each items}}{{> inside z=../x}}{{/each}}", "{{title}}{{z}}", "1121")]
    public void PassOnWhatWasPassedToThem(string partial, string inside, string shown) =>
        Assert.Equal(shown, TestTheme.Show("{{> part title=\"p\" x=1}}", View, ("part", partial), ("inside", inside)));

    [Fact]
    public void NoNameIsPassedOnWithAnotherView() =>
        Assert.Throws<TemplateException>(() => TestTheme.Show("{{> part x=1}}", View, ("part", "{{> inside inner}}"), ("inside", "{{x}}")));

    [Fact]
    public void StandInTheListOfTheirPlace() => Assert.Equal("0T1 1T2 ", Show("{{#each items}}{{> part}}{{/each}}", "{{@index}}{{@root.title}}{{title}} "));

    private static string Show(string template, string partial) => TestTheme.Show(template, View, ("part", partial));
}
