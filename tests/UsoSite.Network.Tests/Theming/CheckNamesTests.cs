using UsoSite.Generator.Theming.Names;

namespace UsoSite.Network.Tests;

public sealed class CheckNamesTests
{
    public sealed record Item(string Name, Inner Inner, IReadOnlyList<string> Tags, int? Count);

    public sealed record Inner(string Label, Item? Item);

    public sealed record View(string Title, Inner Inner, IReadOnlyList<Item> Items, DateOnly? Date, object Anything);

    [Theory]
    [InlineData("{{title}}{{Title}}{{this.title}}{{{title}}}{{~title~}}{{./title}}")]
    [InlineData("{{inner.label}}{{inner.item.name}}{{inner/label}}")]
    [InlineData("{{#each items}}{{name}}{{inner.label}}{{../title}}{{@index}}{{#if @first}}{{@key}}{{/if}}{{/each}}")]
    [InlineData("{{#each items}}{{#each tags}}{{this}}{{../name}}{{../../title}}{{/each}}{{/each}}")]
    [InlineData("{{#each items}}{{name}}{{else}}{{title}}{{/each}}")]
    [InlineData("{{#with inner}}{{label}}{{../title}}{{else}}{{title}}{{/with}}")]
    [InlineData("{{#if title}}{{title}}{{else}}{{inner.label}}{{/if}}{{#unless date}}{{title}}{{/unless}}")]
    [InlineData("{{#each items}}{{#if name}}{{name}}{{../title}}{{else}}{{inner.label}}{{/if}}{{count}}{{/each}}")]
    [InlineData("{{#each items}}{{#with inner}}{{label}}{{../name}}{{../../title}}{{@root.title}}{{/with}}{{/each}}")]
    [InlineData("{{items.count}}{{#each items}}{{@root.inner.label}}{{/each}}")]
    [InlineData("{{t \"a.b\" value=title day=(day date)}}{{not (eq title \"x y\")}}{{concat \"a\" title 3 true}}")]
    [InlineData("{{#if (eq inner.label \"unknown\")}}{{title}}{{/if}}{{link \"season\" inner.label}}")]
    [InlineData("{{anything.whatever.comes}}{{#each anything}}{{name}}{{nothing}}{{/each}}")]
    [InlineData("{{! titel }}{{!-- {{titel}} --}}{{title}}")]
    [InlineData("{{#if title}}\n  {{~#each items~}}\n {{name}} {{~/each~}}\n{{/if}}")]
    [InlineData("{{#if title}}{{title}}{{else if date}}{{day date}}{{else}}{{inner.label}}{{/if}}")]
    public void NamesOfTheViewPass(string template) => Assert.Empty(Problems(template));

    [Theory]
    [InlineData("{{titel}}", "titel", 3)]
    [InlineData("{{{titel}}}", "titel", 4)]
    [InlineData("{{inner.lable}}", "lable", 3)]
    [InlineData("{{#if titel}}x{{/if}}", "titel", 7)]
    [InlineData("{{#unless titel}}x{{/unless}}", "titel", 11)]
    [InlineData("{{#each itmes}}x{{/each}}", "itmes", 9)]
    [InlineData("{{#with iner}}x{{/with}}", "iner", 9)]
    [InlineData("{{#each items}}{{title}}{{/each}}", "title", 18)]
    [InlineData("{{#each items}}{{../titel}}{{/each}}", "titel", 18)]
    [InlineData("{{#each items}}{{../name}}{{/each}}", "name", 18)]
    [InlineData("{{../title}}", "../title", 3)]
    [InlineData("{{#each items}}{{../../title}}{{/each}}", "../../title", 18)]
    [InlineData("{{#each items}}x{{else}}{{name}}{{/each}}", "name", 27)]
    [InlineData("{{#if title}}x{{else}}{{titel}}{{/if}}", "titel", 25)]
    [InlineData("{{#each items}}{{#if name}}{{titel}}{{/if}}{{/each}}", "titel", 30)]
    [InlineData("{{#each items}}x{{/each}}{{name}}", "name", 28)]
    [InlineData("{{#with inner}}{{label}}{{/with}}{{label}}", "label", 36)]
    [InlineData("{{#each items}}{{#each tags}}{{name}}{{/each}}{{/each}}", "name", 32)]
    [InlineData("{{#each items}}{{@root.titel}}{{/each}}", "titel", 18)]
    [InlineData("{{numb title}}", "numb", 3)]
    [InlineData("{{num titel}}", "titel", 7)]
    [InlineData("{{#each items}}{{num name}}{{/each}}", "name", 22)]
    [InlineData("{{num}}", "num", 3)]
    [InlineData("{{t \"a\" value=titel}}", "titel", 15)]
    [InlineData("{{t \"a\" value=(numb title)}}", "numb", 16)]
    [InlineData("{{#if (eq titel \"x\")}}y{{/if}}", "titel", 11)]
    [InlineData("{{#if title}}x{{else if titel}}y{{/if}}", "titel", 25)]
    public void ANameThatTheViewLacksIsReportedAtItsPlace(string template, string name, int column)
    {
        var problem = Assert.Single(Problems(template));

        Assert.Equal((Rules.UnknownName, name, new SourceSpan("layouts/page.hbs", 1, column)), (problem.Rule, problem.Value, problem.At));
    }

    [Fact]
    public void TheNearestNameIsNamed() => Assert.Equal("title", Assert.Single(Problems("{{titel}}")).Nearest);

    [Theory]
    [InlineData("{{> part inner}}", "{{label}}")]
    [InlineData("{{> part}}", "{{title}}")]
    [InlineData("{{> part value=title}}", "{{value}}{{title}}")]
    [InlineData("{{#each items}}{{> part}}{{/each}}", "{{name}}")]
    [InlineData("{{#each items}}{{> part list=tags}}{{/each}}", "{{name}}{{#each list}}{{this}}{{/each}}")]
    [InlineData("{{> part value=inner}}", "{{value.label}}{{#with value}}{{label}}{{/with}}")]
    [InlineData("{{> part value=(t title)}}", "{{value.whatever}}")]
    public void APartialSeesItsContextAndWhatIsPassedByName(string template, string partial) => Assert.Empty(Problems(template, partial));

    [Theory]
    [InlineData("{{> part inner}}", "{{title}}", "title")]
    [InlineData("{{> part value=inner}}", "{{value.title}}", "title")]
    [InlineData("{{> part value=title}}", "{{valeu}}", "valeu")]
    [InlineData("{{#each items}}{{> part}}{{/each}}", "{{title}}", "title")]
    [InlineData("{{> part}}{{#each items}}{{> part}}{{/each}}", "{{title}}", "title")]
    public void WhatAPartialLacksIsReportedInThePartial(string template, string partial, string name)
    {
        var problem = Assert.Single(Problems(template, partial));

        Assert.Equal((name, "partials/part.hbs"), (problem.Value, problem.At.File));
    }

    [Fact]
    public void WhatIsPassedToAPartialIsChecked() => Assert.Equal("titel", Assert.Single(Problems("{{> part titel}}", "x")).Value);

    [Fact]
    public void APartialThatTakesItselfInIsCheckedOnce() => Assert.Empty(Problems("{{#with inner}}{{> part}}{{/with}}", "{{label}}{{#with item}}{{#with inner}}{{> part}}{{/with}}{{/with}}"));

    [Fact]
    public void APartialIsHeldAgainstTheRootOfEveryTemplateThatTakesItIn()
    {
        var problems = new DiagnosticBag();
        var templates = Compile(problems, ("layouts/page", "{{#with inner}}{{> part}}{{/with}}"), ("layouts/other", "{{> part}}"), ("partials/part", "{{label}}{{@root.title}}"));

        new CheckNames(templates, problems).Check([("layouts/page", ViewType.From(typeof(View))), ("layouts/other", ViewType.From(typeof(Inner)))]);

        Assert.Equal("title", Assert.Single(problems.Sorted()).Value);
    }

    [Fact]
    public void ATemplateThatTheThemeLacksIsReportedWithTheNearestOne()
    {
        var problems = new DiagnosticBag();

        Assert.False(new CheckNames(Compile(problems, ("layouts/page", "x")), problems).Check([("layouts/pgae", ViewType.From(typeof(View)))]));

        Assert.Equal((Rules.MissingLayout, "layouts/page"), (problems.Sorted().Single().Rule, problems.Sorted().Single().Nearest));
    }

    private static IReadOnlyList<Diagnostic> Problems(string template, string partial = "")
    {
        var problems = new DiagnosticBag();
        var templates = Compile(problems, ("layouts/page", template), ("partials/part", partial));
        Assert.Empty(problems.Sorted());
        var sound = new CheckNames(templates, problems).Check([("layouts/page", ViewType.From(typeof(View)))]);
        Assert.Equal(sound, problems.Sorted().Count == 0);
        return problems.Sorted();
    }

    private static Templates Compile(DiagnosticBag problems, params (string Name, string Text)[] templates) => new(
        "test",
        templates.ToDictionary(t => t.Name, t => Template.Parse(t.Name, new SourceText(t.Name + ".hbs", t.Text), problems)));
}
