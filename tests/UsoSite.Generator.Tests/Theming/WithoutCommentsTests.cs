namespace UsoSite.Generator.Tests;

public sealed class WithoutCommentsTests
{
    [Theory]
    [InlineData("// a\ncode(); // b\n\n  more();\n", "code(); // b\nmore();\n")]
    [InlineData("/** a */\none();\r\n/*\n * b\n */ two();\n", "one();\ntwo();\n")]
    [InlineData("/* a */ one(); /* b */\n/*/ c\n*/\nlet x = 1 /* d */ * 2;", "one(); /* b */\nlet x = 1 /* d */ * 2;\n")]
    [InlineData("const address = 'https://example.org';", "const address = 'https://example.org';\n")]
    [InlineData("", "")]
    public void OfAScriptOnlyTheCodeIsLeft(string text, string published) => Assert.Equal(published, WithoutComments.From(text, ".js"));

    [Theory]
    [InlineData("@media (min-width: 40em) { .a :is(b, c), d { margin: 0 auto; border: 0; } }", "@media (min-width:40em){.a :is(b,c),d{margin:0 auto;border:0}}")]
    [InlineData(".a::before { content: \"; } : \\\" { \" / ''; }", ".a::before{content:\"; } : \\\" { \" / ''}")]
    [InlineData("a {\n  color: calc(1px + 2px);\n}\n", "a{color:calc(1px + 2px);}")]
    public void OfAStyleSheetSpacesThatMeanNothingAreLeftOut(string text, string published) => Assert.Equal(published, WithoutComments.From(text, ".css"));

    [Fact]
    public void TwoSlashesAreNoCommentOfAStyleSheet() => Assert.Equal("//a{}b{}", WithoutComments.From("  //a{}\n/* c */\nb{}\n", ".css"));
}
