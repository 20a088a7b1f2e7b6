using UsoSite.Generator.Theming.Syntax;

namespace UsoSite.Generator.Tests;

public sealed class TemplateParserTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a{{b}}{{{ c }}}", "0'a' 3 show 3:View(b) 10 raw 10:View(c)")]
    [InlineData("a{{! b }}c{{!}}", "0'a' 9'c'")]
    [InlineData("{{a~}} {{b}}", "2 show 2:View(a) 9 show 9:View(b)")]
    [InlineData("a\n{{! b }}\nc", "0'a\n' 11'c'")]
    [InlineData("{{#if a}}b{{/if}}c", "3 If 6:View(a) [9'b'] [] 17'c'")]
    [InlineData("{{#unless a}}b{{else}}c{{/unless}}", "3 Unless 10:View(a) [13'b'] [22'c']")]
    [InlineData("{{#each a}}{{#with b}}c{{/with}}{{/each}}", "3 Each 8:View(a) [14 With 19:View(b) [22'c'] []] []")]
    [InlineData("{{#if a}}b{{else if c}}d{{else}}e{{/if}}f", "3 If 6:View(a) [9'b'] [3 If 20:View(c) [23'd'] [32'e']] 40'f'")]
    [InlineData("{{#if a}}{{else unless b}}c{{else each d}}e{{/if}}", "3 If 6:View(a) [] [3 Unless 23:View(b) [26'c'] [3 Each 39:View(d) [42'e'] []]]")]
    [InlineData("{{#if (eq a \"b\")}}{{/if}}", "3 If 7:eq(10:View(a) 12:\"b\") [] []")]
    [InlineData("{{> part}}{{>a/b-c }}", "4 >part 13 >a/b-c")]
    [InlineData("{{> part a.b}}", "4 >part 9:View(a b)")]
    [InlineData("{{> part x=a y=\"b\"}}", "4 >part x=11:View(a) y=15:\"b\"")]
    [InlineData("{{> part a x=1}}", "4 >part 9:View(a) x=13:Int32 1")]
    [InlineData("{{> part (upper a)}}", "4 >part 10:upper(16:View(a))")]
    public void ATemplateIsATree(string template, string tree) => Assert.Equal(tree, TreeText.Of(TemplateParser.Parse(template, Helpers.InHtml)));

    [Fact]
    public void CallsAreFoundWhereverTheyStand()
    {
        var nodes = TemplateParser.Parse(
            "{{upper (a b) x=(c d)}}{{#if (e f)}}{{g h}}{{else}}{{{i j}}}{{/if}}{{> k (l m) x=(n o)}}{{> k x=(p q)}}{{r}}{{> k s}}{{\"u\"}}", Helpers.InHtml);

        Assert.Equal(["upper", "a", "c", "e", "g", "i", "l", "n", "p"], TemplateTree.Calls(nodes).Select(call => call.Text));
    }

    [Fact]
    public void NodesOfBothBranchesAreWalkedOver()
    {
        var nodes = TemplateParser.Parse("{{#if a}}b{{#each c}}d{{/each}}{{else}}{{e}}{{/if}}f", Helpers.InHtml);

        Assert.Equal([3, 9, 13, 21, 41, 51], TemplateTree.All(nodes).Select(node => node.Offset));
    }
}
