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

    [Fact]
    public void TwoSlashesAreNoCommentOfAStyleSheet() => Assert.Equal("//a{}\nb{}\n", WithoutComments.From("  //a{}\n/* c */\nb{}\n", ".css"));
}
