using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Pages.Rows;
using UsoSite.Generator.Theming.Names;

namespace UsoSite.Generator.Tests;

public sealed class CheckNamesTests
{
    public sealed record Item(string Name, Inner Inner, IReadOnlyList<string> Tags, int? Count);

    public sealed record Inner(string Label, Item? Item);

    public sealed record View(string Title, Inner Inner, IReadOnlyList<Item> Items, DateOnly? Date, DateOnly Day, object Anything, LocalText Words);

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
    [InlineData("{{#with inner}}{{label}}{{else if title}}{{title}}{{/with}}{{#each items}}{{name}}{{else unless title}}{{title}}{{/each}}")]
    [InlineData("{{#each items}}{{#if name}}x{{else with inner}}{{label}}{{../name}}{{../../title}}{{/if}}{{/each}}")]
    [InlineData("{{day}}{{day day}}{{day this.day}}{{#if day}}{{day date}}{{/if}}{{#with day}}{{year}}{{/with}}")]
    [InlineData("{{title.length}}{{#with title}}{{this}}{{length}}{{/with}}{{\"x\"}}{{5}}{{true}}{{null}}{{euros 5}}{{num anything}}")]
    [InlineData("{{#with @root}}{{title}}{{/with}}{{#with (upper title)}}{{whatever}}{{/with}}")]
    [InlineData("{{local words}}{{#if words.fi}}{{words.fi}}{{/if}}{{#with words}}{{fi}}{{/with}}")]
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
    [InlineData("{{#if title}}x{{else if date}}{{titel}}{{/if}}", "titel", 33)]
    [InlineData("{{#with inner}}x{{else if label}}y{{/with}}", "label", 27)]
    [InlineData("{{#with inner}}x{{else}}{{label}}{{/with}}", "label", 27)]
    [InlineData("{{#if title}}x{{else with inner}}{{title}}{{/if}}", "title", 36)]
    [InlineData("{{#each items}}{{#if name}}x{{else if title}}y{{/if}}{{/each}}", "title", 39)]
    [InlineData("{{#if title}}{{../title}}{{/if}}", "../title", 16)]
    [InlineData("{{items.item}}", "item", 3)]
    [InlineData("{{title.chars}}", "chars", 3)]
    [InlineData("{{date.value}}", "value", 3)]
    [InlineData("{{upper}}", "upper", 3)]
    [InlineData("{{upper x=title}}", "upper", 3)]
    [InlineData("{{#with inner}}{{t}}{{/with}}", "t", 18)]
    [InlineData("{{#if (not)}}x{{/if}}", "not", 8)]
    [InlineData("{{this.num}}", "this.num", 3)]
    [InlineData("{{inner.num}}", "num", 3)]
    [InlineData("{{title titel}}", "title", 3)]
    [InlineData("{{num title}}", "title", 7)]
    [InlineData("{{num \"5\"}}", "\"5\"", 7)]
    [InlineData("{{upper (day title)}}", "title", 14)]
    public void ANameThatTheViewLacksIsReportedAtItsPlace(string template, string name, int column)
    {
        var problem = Assert.Single(Problems(template));

        Assert.Equal((Rules.UnknownName, name, $"layouts/page.hbs:1:{column}"), (problem.Rule, problem.Value, problem.At.ToString()));
    }

    [Theory]
    [InlineData("{{titel}}", "title")]
    [InlineData("{{inner.lable}}", "label")]
    [InlineData("{{numb title}}", "num")]
    [InlineData("{{xyzzy}}", null)]
    public void TheNearestNameIsNamed(string template, string? nearest) => Assert.Equal(nearest, Assert.Single(Problems(template)).Nearest);

    [Theory]
    [InlineData("{{titel}}", "The view of this template has no “titel”.", "Tämän mallipohjan näkymässä ei ole nimeä ”titel”.")]
    [InlineData("{{num}}", "The helper “num” is called without a value.", "Apuria ”num” kutsutaan ilman arvoa.")]
    [InlineData("{{numb title}}", "There is no helper “numb”.", "Apuria ”numb” ei ole.")]
    [InlineData("{{../title}}", "There is no view around this one.", "Tämän näkymän ympärillä ei ole toista.")]
    [InlineData("{{num title}}", "The helper “num” cannot show “title”, which is a String.", "Apuri ”num” ei voi näyttää arvoa ”title”, jonka tyyppi on String.")]
    [InlineData("{{words}}", "“words” is a text in several languages.", "”words” on teksti usealla kielellä.")]
    [InlineData("{{#with words}}{{this}}{{/with}}", "“this” is a text in several languages.", "”this” on teksti usealla kielellä.")]
    public void WhatIsWrongIsTold(string template, string en, string fi) => Assert.Equal(new Text(en, fi), Assert.Single(Problems(template)).Message);

    [Fact]
    public void AllProblemsAreTold() => Assert.Equal(["titel", "numb", "nmae"], Problems("{{titel}}{{numb title}}{{#each items}}{{nmae}}{{/each}}").Select(problem => problem.Value));

    [Fact]
    public void TheNamesOfARowAreTheColumnsOfItsTable()
    {
        var table = new TableSchema("products", "products.csv", [new("price", FieldType.Integer), new("colours", FieldType.List), new("sold", FieldType.Date)]);
        var problems = new DiagnosticBag();
        var templates = TestTheme.Of((TestTheme.Layout, "{{euros row.price}}{{#each row.colours}}{{this}}{{/each}}{{day row.sold}}{{#with row}}{{price}}{{/with}}{{row.prise}}{{day row.price}}"));

        Assert.False(new CheckNames(templates, problems).Check([(TestTheme.Layout, ViewType.From(typeof(RowView)) with { Table = table })]));

        Assert.Equal(
            ["The table products has no column “prise”.", "The helper “day” cannot show “row.price”, which is a Int32."], problems.Sorted().Select(problem => problem.Message.En));
        Assert.Equal("price", problems.Sorted()[0].Nearest);
    }

    [Fact]
    public void ATemplateThatTheThemeLacksIsReportedWithTheNearestOne()
    {
        var problems = new DiagnosticBag();
        var templates = TestTheme.Of(("layouts/page", "x"), ("partials/pgae", "x"), ("layoutspgae", "x"));

        Assert.False(new CheckNames(templates, problems).Check([("layouts/pgae", ViewType.From(typeof(View)))]));

        var problem = Assert.Single(problems.Sorted());
        Assert.Equal((Rules.MissingLayout, SourceSpan.WholeFile("themes/test/layouts/pgae.hbs"), "layouts/page"), (problem.Rule, problem.At, problem.Nearest));
    }

    [Fact]
    public void TemplatesAfterOneThatTheThemeLacksAreCheckedToo()
    {
        var problems = new DiagnosticBag();

        new CheckNames(TestTheme.Of(("layouts/page", "{{titel}}")), problems).Check([("partials/x", ViewType.Anything), (TestTheme.Layout, ViewType.From(typeof(View)))]);

        Assert.Equal([null, "titel"], problems.Sorted().OrderBy(problem => problem.Value).Select(problem => problem.Value));
    }

    internal static IReadOnlyList<Diagnostic> Problems(string template, string partial = "")
    {
        var problems = new DiagnosticBag();
        var sound = new CheckNames(TestTheme.Of((TestTheme.Layout, template), ("partials/part", partial)), problems).Check([(TestTheme.Layout, ViewType.From(typeof(View)))]);
        Assert.Equal(sound, problems.Sorted().Count == 0);
        return problems.Sorted();
    }
}
