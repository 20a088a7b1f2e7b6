using UsoSite.Generator.Theming.Names;

namespace UsoSite.Generator.Tests;

/// <summary>A partial is checked against what it shows at each place that includes it.</summary>
public sealed class CheckNamesInPartials
{
    [Theory]
    [InlineData("{{> part inner}}", "{{label}}")]
    [InlineData("{{> part}}", "{{title}}")]
    [InlineData("{{> part value=title}}", "{{value}}{{title}}")]
    [InlineData("{{#each items}}{{> part}}{{/each}}", "{{name}}")]
    [InlineData("{{#each items}}{{> part list=tags}}{{/each}}", "{{name}}{{#each list}}{{this}}{{/each}}")]
    [InlineData("{{> part value=inner}}", "{{value.label}}{{#with value}}{{label}}{{/with}}")]
    [InlineData("{{> part value=(t title)}}", "{{value.whatever}}")]
    [InlineData("{{> part inner value=title}}", "{{label}}{{value}}{{Value.length}}")]
    [InlineData("{{> part title=inner}}", "{{title.label}}{{#with this}}{{title.length}}{{/with}}")]
    [InlineData("{{#each items}}{{> part}}{{/each}}", "{{@index}}{{@root.title}}")]
    [InlineData("{{#each items}}{{> part outer=..}}{{/each}}", "{{outer.title}}{{#with outer}}{{title}}{{../name}}{{/with}}")]
    public void APartialSeesItsContextAndWhatIsPassedByName(string template, string partial) => Assert.Empty(CheckNamesTests.Problems(template, partial));

    [Theory]
    [InlineData("{{> part inner}}", "{{title}}", "title")]
    [InlineData("{{> part value=inner}}", "{{value.title}}", "title")]
    [InlineData("{{> part value=title}}", "{{valeu}}", "valeu")]
    [InlineData("{{#each items}}{{> part}}{{/each}}", "{{title}}", "title")]
    [InlineData("{{> part}}{{#each items}}{{> part}}{{/each}}", "{{title}}", "title")]
    [InlineData("{{#with inner}}{{> part}}{{/with}}", "{{label}}{{../title}}", "../title")]
    [InlineData("{{#each items}}{{> part inner}}{{/each}}", "{{#with this}}{{../../title}}{{/with}}", "../../title")]
    [InlineData("{{> part inner value=title}}", "{{value}}{{title}}", "title")]
    [InlineData("{{> part value=title}}", "{{#with this}}{{value}}{{/with}}", "value")]
    [InlineData("{{> part value=title}}{{> part value=inner}}", "{{value.label}}", "label")]
    public void WhatAPartialLacksIsReportedInThePartial(string template, string partial, string name)
    {
        var problem = Assert.Single(CheckNamesTests.Problems(template, partial));

        Assert.Equal((name, "partials/part.hbs"), (problem.Value, problem.At.File));
    }

    [Theory]
    [InlineData("{{> part titel}}")]
    [InlineData("{{> part value=titel}}")]
    [InlineData("{{> part inner value=(upper titel)}}")]
    public void WhatIsPassedToAPartialIsChecked(string template) => Assert.Equal("titel", Assert.Single(CheckNamesTests.Problems(template, "x")).Value);

    [Theory]
    [InlineData("{{> inside}}", "{{value}}{{title}}", null)]
    [InlineData("{{> inside value=inner}}", "{{value.label}}", null)]
    [InlineData("{{> inside other=value}}", "{{other.length}}{{value.length}}", null)]
    [InlineData("{{> inside inner}}", "{{value}}", "value")]
    public void APartialPassesOnWhatWasPassedToIt(string partial, string inside, string? name)
    {
        var problems = new DiagnosticBag();
        var templates = TestTheme.Of((TestTheme.Layout, "{{> part value=title}}"), ("partials/part", partial), ("partials/inside", inside));

        new CheckNames(templates, problems).Check([(TestTheme.Layout, ViewType.From(typeof(CheckNamesTests.View)))]);

        Assert.Equal(name is null ? [] : [name], problems.Sorted().Select(problem => problem.Value));
    }

    [Fact]
    public void APartialThatTakesItselfInIsCheckedOnce() => Assert.Empty(CheckNamesTests.Problems("{{#with inner}}{{> part}}{{/with}}", "{{label}}{{#with item}}{{#with inner}}{{> part}}{{/with}}{{/with}}"));

    [Fact]
    public void APartialIsHeldAgainstTheRootOfEveryTemplateThatTakesItIn()
    {
        var problems = new DiagnosticBag();
        var templates = TestTheme.Of((TestTheme.Layout, "{{#with inner}}{{> part}}{{/with}}"), ("layouts/other", "{{> part}}"), ("partials/part", "{{label}}{{@root.title}}"));

        new CheckNames(templates, problems).Check([("layouts/page", ViewType.From(typeof(CheckNamesTests.View))), ("layouts/other", ViewType.From(typeof(CheckNamesTests.Inner)))]);

        Assert.Equal("title", Assert.Single(problems.Sorted()).Value);
    }
}
