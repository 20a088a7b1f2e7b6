namespace UsoSite.Generator.Tests;

/// <summary>What a path leads to.</summary>
public sealed class PathsTests
{
    private static readonly object View = new
    {
        Title = "T",
        Note = (string?)null,
        Inner = new { Title = "I", Deep = new { Title = "D" } },
        Items = new[] { new { Title = "1", Tags = new[] { "a", "b" } }, new { Title = "2", Tags = new[] { "c" } } },
        Numbers = (int[])[7, 8, 9],
    };

    [Theory]
    [InlineData("{{title}}{{Title}}{{TITLE}}", "TTT")]
    [InlineData("{{inner.title}}{{inner/deep.title}}{{this.title}}{{./title}}", "IDTT")]
    [InlineData("{{note}}{{note.length}}{{note.any.thing}}", "")]
    [InlineData("{{items.count}}{{items.length}}{{numbers.Count}}{{title.length}}", "2231")]
    [InlineData("{{#each numbers}}{{this}}{{.}} {{/each}}", "77 88 99 ")]
    public void OfTheView(string template, string shown) => Assert.Equal(shown, TestTheme.Show(template, View));

    [Theory]
    [InlineData("{{#with inner}}{{title}}{{../title}}{{#with deep}}{{title}}{{../title}}{{../../title}}{{/with}}{{/with}}", "ITDIT")]
    [InlineData("{{#each items}}{{#each tags}}{{this}}{{../title}}{{../../title}} {{/each}}{{/each}}", "a1T b1T c2T ")]
    [InlineData("{{#with inner}}{{#with deep}}{{../../inner.title}}{{#with ..}}{{title}}{{/with}}{{/with}}{{/with}}", "II")]
    [InlineData("{{#with inner}}{{#if title}}{{../title}}{{/if}}{{/with}}", "T")]
    [InlineData("{{#each items}}{{@root.title}}{{#with @root}}{{title}}{{/with}}{{/each}}", "TTTT")]
    [InlineData("{{../title}}", "T")]
    public void OfTheViewsAround(string template, string shown) => Assert.Equal(shown, TestTheme.Show(template, View));

    [Theory]
    [InlineData("{{#each items}}{{@index}}{{@key}}{{@first}}{{@last}} {{/each}}", "00TrueFalse 11FalseTrue ")]
    [InlineData("{{#each items}}{{#each tags}}{{@index}}{{@last}} {{/each}}{{@index}}{{@last}},{{/each}}", "0False 1True 0False,0True 1True,")]
    [InlineData("{{#each items}}{{#with title}}{{@index}}{{#if @first}}f{{/if}}{{/with}}{{/each}}", "0f1")]
    [InlineData("{{@index}}{{@last}}{{#if @first}}f{{/if}}", "")]
    public void OfTheNumberOfAnItem(string template, string shown) => Assert.Equal(shown, TestTheme.Show(template, View));

    [Fact]
    public void OfTheCopy() => Assert.Equal("id-2", TestTheme.Of((TestTheme.Layout, "id{{@copy}}")).Render(TestTheme.Layout, View, null!, "-2"));

    [Theory]
    [InlineData("a\n{{titel}}", "layouts/page.hbs:2:3", "titel")]
    [InlineData("{{#with inner}}{{deep.x.y}}{{/with}}", "layouts/page.hbs:1:18", "x")]
    [InlineData("{{title}}{{> part}}{{title}}", "partials/part.hbs:2:3", "nope")]
    [InlineData("{{#if (upper nope)}}{{/if}}", "layouts/page.hbs:1:14", "nope")]
    public void OfANameThatIsNotThereIsTold(string template, string place, string name)
    {
        var problem = Assert.Throws<TemplateException>(() => TestTheme.Show(template, View, ("part", "{{title}}\n{{nope}}"))).Problem;

        Assert.Equal((Rules.UnknownName, place, name), (problem.Rule, problem.At.ToString(), problem.Value));
        Assert.Equal($"The view of this template has no “{name}”.", problem.Message.En);
    }

    [Fact]
    public void BehindAPartialIsToldInTheTemplateThatIncludesIt()
    {
        var problem = Assert.Throws<TemplateException>(() => TestTheme.Show("{{> part}}{{nope}}", View, ("part", "x"))).Problem;

        Assert.Equal("layouts/page.hbs:1:13", problem.At.ToString());
    }
}
