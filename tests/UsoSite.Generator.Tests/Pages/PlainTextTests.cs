namespace UsoSite.Generator.Tests;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("  one   two \t three ", "one two three\r\n")]
    [InlineData("one\ntwo\r\nthree", "one\r\ntwo\r\nthree\r\n")]
    [InlineData("one\n\n \n\t\ntwo", "one\r\n\r\ntwo\r\n")]
    [InlineData("\n \none\n\n", "one\r\n")]
    [InlineData(" \n\n", "")]
    [InlineData("12\u00A0000\u00A0€ \u00A0", "12\u00A0000\u00A0€ \u00A0\r\n")]
    public void IsTidied(string text, string expected) => Assert.Equal(expected, PlainText.Tidy(text));
}
