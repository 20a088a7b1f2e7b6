using UsoSite.Generator.Theming;

namespace UsoSite.Generator.Tests.Theming;

public sealed class CommentLinesTests
{
    [Theory]
    [InlineData("// one\na();", "a();")]
    [InlineData("/* one */\na {}", "a {}")]
    [InlineData("/**\n * Two lines.\n */\na();", "a();")]
    [InlineData("  /* in\n     the middle */\n  a();", "  a();")]
    public void LinesThatHoldOnlyACommentAreLeftOut(string text, string kept) => Assert.Equal(kept + "\n", CommentLines.Remove(text));

    [Theory]
    [InlineData("a(); // beside code")]
    [InlineData("a('https://www.example.org/');")]
    [InlineData("/* before */ a();")]
    [InlineData("a { color: red; /* beside */ }")]
    public void CodeStays(string text) => Assert.Equal(text + "\n", CommentLines.Remove(text));
}
