namespace UsoSite.Generator.Tests;

/// <summary>What cannot be read is told at its place, in both languages.</summary>
public sealed class TemplateFaults
{
    [Theory]
    [InlineData("a\n{{#if b}}c", 2, 1, "The block “if” that begins here is never closed.", "Tästä alkavaa lohkoa ”if” ei suljeta.")]
    [InlineData("{{#if a}}b{{else}}c", 1, 1, "The block “if” that begins here is never closed.", "Tästä alkavaa lohkoa ”if” ei suljeta.")]
    [InlineData("{{#if a}}\n{{#each b}}{{/if}}", 2, 12, "{{/if}} stands where {{/each}} must close the block before it.", "{{/if}} on paikassa, jossa edellinen lohko on suljettava merkinnällä {{/each}}.")]
    [InlineData("{{#if a}}b{{/ unless }}", 1, 11, "{{/ unless }} stands where {{/if}} must close the block before it.", "{{/ unless }} on paikassa, jossa edellinen lohko on suljettava merkinnällä {{/if}}.")]
    [InlineData("{{#if a}}b{{else}}c{{else}}d{{/if}}", 1, 20, "{{else}} stands where {{/if}} must close the block before it.", "{{else}} on paikassa, jossa edellinen lohko on suljettava merkinnällä {{/if}}.")]
    [InlineData("{{#if a}}b{{else}}c{{else if d}}e{{/if}}", 1, 20, "{{else if d}} stands where {{/if}} must close the block before it.", "{{else if d}} on paikassa, jossa edellinen lohko on suljettava merkinnällä {{/if}}.")]
    [InlineData("{{#if a}}b{{else if c}}d{{/unless}}", 1, 25, "{{/unless}} stands where {{/if}} must close the block before it.", "{{/unless}} on paikassa, jossa edellinen lohko on suljettava merkinnällä {{/if}}.")]
    [InlineData("a{{else}}b", 1, 2, "There is no block to which {{else}} belongs.", "Ei ole lohkoa, johon {{else}} kuuluu.")]
    [InlineData("{{#if a}}b{{/if}}{{/if}}", 1, 18, "There is no block to which {{/if}} belongs.", "Ei ole lohkoa, johon {{/if}} kuuluu.")]
    [InlineData("a{{#for b}}", 1, 2, "There is no block “for”.", "Lohkoa ”for” ei ole.")]
    [InlineData("{{#if a}}b{{else for c}}{{/if}}", 1, 11, "There is no block “for”.", "Lohkoa ”for” ei ole.")]
    [InlineData("{{#*inline \"a\"}}{{/inline}}", 1, 1, "There is no block “*inline”.", "Lohkoa ”*inline” ei ole.")]
    [InlineData("{{#> a}}{{/a}}", 1, 1, "There is no block “>”.", "Lohkoa ”>” ei ole.")]
    [InlineData("{{#}}{{/}}", 1, 1, "There is no block “”.", "Lohkoa ”” ei ole.")]
    [InlineData("{{#if a b}}{{/if}}", 1, 9, "A block has one value.", "Lohkolla on yksi arvo.")]
    [InlineData("{{#each a as |b|}}{{/each}}", 1, 11, "A block has one value.", "Lohkolla on yksi arvo.")]
    [InlineData("{{#if a}}b{{else if c d}}{{/if}}", 1, 23, "A block has one value.", "Lohkolla on yksi arvo.")]
    [InlineData("a{{>}}", 1, 2, "A partial has a name and one view at most.", "Osalla on nimi ja enintään yksi näkymä.")]
    [InlineData("a{{> b c d}}", 1, 2, "A partial has a name and one view at most.", "Osalla on nimi ja enintään yksi näkymä.")]
    [InlineData("a{{> b c)}}", 1, 2, "A partial has a name and one view at most.", "Osalla on nimi ja enintään yksi näkymä.")]
    public void OfBlocksAndPartials(string template, int line, int column, string en, string fi) => IsTold(template, line, column, en, fi);

    [Theory]
    [InlineData("a{{}}", 1, 4, "A value is missing here.", "Tästä puuttuu arvo.")]
    [InlineData("{{~ ~}}", 1, 5, "A value is missing here.", "Tästä puuttuu arvo.")]
    [InlineData("{{#if}}{{/if}}", 1, 6, "A value is missing here.", "Tästä puuttuu arvo.")]
    [InlineData("{{#if a}}{{else if}}{{/if}}", 1, 19, "A value is missing here.", "Tästä puuttuu arvo.")]
    [InlineData("{{t a=}}", 1, 7, "A value is missing here.", "Tästä puuttuu arvo.")]
    [InlineData("{{t (a b}}", 1, 5, "This bracket is never closed.", "Tätä sulkua ei suljeta.")]
    [InlineData("{{t (a (b)}}", 1, 5, "This bracket is never closed.", "Tätä sulkua ei suljeta.")]
    [InlineData("{{#if (a}}{{/if}}", 1, 7, "This bracket is never closed.", "Tätä sulkua ei suljeta.")]
    [InlineData("{{t a) b}}", 1, 6, "There is no bracket that this one closes.", "Tälle sulkeelle ei ole avaavaa sulkua.")]
    [InlineData("{{a )}}", 1, 5, "There is no bracket that this one closes.", "Tälle sulkeelle ei ole avaavaa sulkua.")]
    [InlineData("{{()}}", 1, 4, "“)” has no place here.", "”)” ei kuulu tähän.")]
    [InlineData("{{> a\"b \"}}", 1, 9, "The quotation marks are never closed.", "Lainausmerkkejä ei suljeta.")]
    [InlineData("{{num 2.5}}", 1, 7, "“2.5” is not a whole number.", "”2.5” ei ole kokonaisluku.")]
    [InlineData("{{t (num -x)}}", 1, 10, "“-x” is not a whole number.", "”-x” ei ole kokonaisluku.")]
    [InlineData("{{num 2147483648}}", 1, 7, "“2147483648” is not a whole number.", "”2147483648” ei ole kokonaisluku.")]
    [InlineData("{{a=1}}", 1, 4, "“=” has no place here.", "”=” ei kuulu tähän.")]
    [InlineData("{{t x = 1}}", 1, 7, "“=” has no place here.", "”=” ei kuulu tähän.")]
    [InlineData("{{t a.b=1}}", 1, 8, "“=” has no place here.", "”=” ei kuulu tähän.")]
    [InlineData("{{&a}}", 1, 3, "“&” has no place here.", "”&” ei kuulu tähän.")]
    [InlineData("{{#if a}}{{^}}{{/if}}", 1, 12, "“^” has no place here.", "”^” ei kuulu tähän.")]
    [InlineData("{{a.[b c]}}", 1, 5, "“[” has no place here.", "”[” ei kuulu tähän.")]
    [InlineData("{{\"a\" b}}", 1, 3, "A call begins with the name of a helper.", "Kutsun alussa on apurin nimi.")]
    [InlineData("{{(upper a) b}}", 1, 4, "A call begins with the name of a helper.", "Kutsun alussa on apurin nimi.")]
    [InlineData("{{t (1 a)}}", 1, 6, "A call begins with the name of a helper.", "Kutsun alussa on apurin nimi.")]
    [InlineData("{{t b a=1 A=2}}", 1, 11, "“A” is passed twice.", "”A” välitetään kahdesti.")]
    [InlineData("{{> b a=1 c=2 a=3}}", 1, 15, "“a” is passed twice.", "”a” välitetään kahdesti.")]
    [InlineData("{{..a}}", 1, 3, "“..a” leads nowhere.", "”..a” ei johda mihinkään.")]
    [InlineData("{{a/../b}}", 1, 3, "“a/../b” leads nowhere.", "”a/../b” ei johda mihinkään.")]
    [InlineData("{{../@index}}", 1, 3, "“../@index” leads nowhere.", "”../@index” ei johda mihinkään.")]
    [InlineData("{{num @idnex}}", 1, 7, "There is no “@idnex”.", "Nimeä ”@idnex” ei ole.")]
    public void OfValues(string template, int line, int column, string en, string fi) => IsTold(template, line, column, en, fi);

    [Theory]
    [InlineData("{{#if a}}", "Write {{/if}} where it ends.")]
    [InlineData("{{#if a}}{{/each}}", "Close every block before the one around it; a block has one {{else}}.")]
    [InlineData("{{/if}}", "Remove it, or open the block before it.")]
    [InlineData("{{#for a}}", "The blocks are: if, unless, each, with.")]
    [InlineData("{{#if a b}}", "Put the helper and its values in brackets: {{#if (eq a b)}}.")]
    [InlineData("{{>}}", "Write {{> name}}, {{> name view}} or {{> name passed=value}}.")]
    [InlineData("{{)}}", "Write the helper first, then its values; a call within a tag stands in brackets: {{t \"key\" name=(local name)}}.")]
    [InlineData("{{@a}}", "Names that begin with @ are: @root, @index, @first, @last, @copy.")]
    public void AreToldWithWhatToWrite(string template, string fix) => Assert.Equal(fix, Problem(template).Help!.Value.En);

    private static void IsTold(string template, int line, int column, string en, string fi)
    {
        var problem = Problem(template);

        Assert.Equal((Rules.TemplateSyntax, $"layouts/page.hbs:{line}:{column}"), (problem.Rule, problem.At.ToString()));
        Assert.Equal(new Text(en, fi), problem.Message);
        Assert.NotEqual(problem.Help!.Value.En, problem.Help.Value.Fi);
    }

    private static Diagnostic Problem(string template)
    {
        var problems = new DiagnosticBag();
        var page = TestTheme.Of(problems, (TestTheme.Layout, template)).Find(TestTheme.Layout)!;
        Assert.Empty(page.Nodes);
        return Assert.Single(problems.Sorted());
    }
}
