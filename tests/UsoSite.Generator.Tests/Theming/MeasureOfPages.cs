namespace UsoSite.Generator.Tests;

/// <summary>A template of a few lines does not make a page without measure: it is refused with the place that multiplies.</summary>
public sealed class MeasureOfPages
{
    private static readonly object View = new { Half = 0.5, Items = Enumerable.Range(0, 300).ToArray() };

    [Theory]
    [InlineData("{{decimal half 99999999}}", 3)]
    [InlineData("a {{euros half 16}}", 5)]
    [InlineData("{{decimal half -1}}", 3)]
    public void NumbersHaveDecimalsThatMeanSomething(string template, int column)
    {
        var problem = Assert.Throws<TemplateException>(() => TestPage.Show(template, View)).Problem;

        Assert.Equal((Rules.TemplateSyntax, 1, column), (problem.Rule, problem.At.Line, problem.At.Column));
    }

    [Fact]
    public void PartialsThatIncludeTheNextTwiceAreCounted()
    {
        var partials = Enumerable.Range(0, 30).Select(i => ($"p{i}", i == 29 ? "x" : $"{{{{> p{i + 1}}}}}{{{{> p{i + 1}}}}}"));

        var problem = Assert.Throws<TemplateException>(() => TestTheme.Show("{{> p0}}", View, partials)).Problem;

        Assert.Equal(Rules.OverLimit, problem.Rule);
    }

    [Fact]
    public void ListsInsideOneAnotherAreCounted() => Assert.Equal(
        Rules.OverLimit,
        Assert.Throws<TemplateException>(() => TestTheme.Show("{{#each items}}{{#each ../items}}{{#each ../../items}}x{{/each}}{{/each}}{{/each}}", View)).Problem.Rule);
}
