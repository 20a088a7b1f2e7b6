namespace UsoSite.Generator.Tests;

public sealed class StandaloneLinesTests
{
    [Theory]
    [InlineData("a\n{{#if yes}}\nb\n{{/if}}\nc", "a\nb\nc")]
    [InlineData("a\n \t{{#if yes}} \t\nb\n\t{{/if}} \nc", "a\nb\nc")]
    [InlineData("a\r\n{{#if yes}}\r\nb\r\n{{/if}}\r\nc", "a\r\nb\r\nc")]
    [InlineData("{{#if yes}}\nb\n{{/if}}", "b\n")]
    [InlineData("  {{#if yes}}\nb\n{{/if}}  ", "b\n")]
    [InlineData("a\n{{#if no}}\nb\n{{else if yes}}\nc\n{{else}}\nd\n{{/if}}\ne", "a\nc\ne")]
    [InlineData("a\n{{#if no}}\nb\n{{else}}\nd\n{{/if}}\ne", "a\nd\ne")]
    [InlineData("a\n{{! b }}\nc", "a\nc")]
    [InlineData("a\n  {{! b }}", "a\n")]
    [InlineData("{{! b }}  \nc", "c")]
    [InlineData("a\n  {{!-- b --}}  \n  c", "a\n  c")]
    [InlineData("a\n{{> part}}\nc", "a\npartc")]
    [InlineData("a\n  {{> part}}\nc", "a\npartc")]
    [InlineData("a\n{{#if yes}}\n\n\nb\n{{/if}}\n\nc", "a\n\n\nb\n\nc")]
    public void ATagAloneOnItsLineTakesTheLineWithIt(string template, string shown) => Assert.Equal(shown, Show(template));

    [Theory]
    [InlineData("a\n{{word}}\nb", "a\nword\nb")]
    [InlineData("a\n {{{word}}} \nb", "a\n word \nb")]
    [InlineData("a\n{{#if yes}} b\n{{/if}}\nc", "a\n b\nc")]
    [InlineData("a {{#if yes}}\nb{{/if}}\nc", "a \nb\nc")]
    [InlineData("a\n{{#if yes}}{{#if yes}}\nb\n{{/if}}{{/if}}\nc", "a\n\nb\n\nc")]
    [InlineData("a\n{{> part}}{{word}}\nb", "a\npartword\nb")]
    [InlineData("{{word}} {{! b }}\nc", "word \nc")]
    [InlineData("{{word}}\n {{! b }} {{word}}", "word\n  word")]
    [InlineData("a\u00A0\n\u00A0{{! b }}\nc", "a\u00A0\n\u00A0\nc")]
    [InlineData("{{! a }}\rb", "\rb")]
    public void ALineWithAnythingElseStaysAsItIs(string template, string shown) => Assert.Equal(shown, Show(template));

    [Theory]
    [InlineData("a \n {{~word}} b", "aword b")]
    [InlineData("a {{word~}} \n\n b", "a wordb")]
    [InlineData("a {{~word~}} b", "awordb")]
    [InlineData("a {{~! c ~}} b", "ab")]
    [InlineData("a\n{{~#if yes~}}\n b\n{{~/if~}}\n c", "abc")]
    [InlineData("a\n{{#if yes~}}\n\n  b\n{{/if}}\n\nc", "a\nb\n\nc")]
    [InlineData("a\n\n{{~#if yes}}\n  b\n{{~/if}}\n  c", "a  b  c")]
    [InlineData("{{word~}} {{~word}}", "wordword")]
    [InlineData("{{~word~}}", "word")]
    [InlineData(" {{#if yes~}} {{~/if}} ", "  ")]
    public void ATildeTakesAllWhiteSpaceUpToTheNextTagOrText(string template, string shown) => Assert.Equal(shown, Show(template));

    private static string Show(string template) => TestTheme.Show(template, new { Yes = true, No = false, Word = "word" }, ("part", "part"));
}
