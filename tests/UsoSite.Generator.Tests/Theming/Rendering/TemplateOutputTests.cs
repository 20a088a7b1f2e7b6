using System.Globalization;
using UsoSite.Generator.Theming.Rendering;

namespace UsoSite.Generator.Tests;

public sealed class TemplateOutputTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "" }, { "a", "a" }, { "", "" }, { true, "True" }, { false, "False" }, { 'c', "c" },
        { 0, "0" }, { -12000, "-12000" }, { int.MinValue, "-2147483648" }, { long.MaxValue, "9223372036854775807" },
        { 0.5, "0.5" }, { -1234.25, "-1234.25" }, { 1e21, "1E+21" }, { -2.2250738585072014E-308, "-2.2250738585072014E-308" }, { 2.50m, "2.50" },
        { new DateOnly(2025, 1, 13), "01/13/2025" }, { new Uri("https://example.org/"), "https://example.org/" },
        { "abc".AsMemory(1), "bc" }, { new[] { "a", "b" }, "a,b" }, { new object?[] { 1, null, new[] { 2, 3 } }, "1,,2,3" }, { Array.Empty<int>(), "" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void ValuesAreTextWhateverTheMachine(object? value, string text)
    {
        Assert.Equal(text, TestTheme.Show("{{x}}", new { X = value }));
        Assert.Equal(text, TestTheme.Show("{{{x}}}", new { X = value }));
    }

    [Theory]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("<>", "&lt;&gt;")]
    [InlineData("\"'`=", "&quot;&#x27;&#x60;&#x3D;")]
    [InlineData("&&x<", "&amp;&amp;x&lt;")]
    [InlineData("Ä € 💧\u00A0/", "Ä € 💧\u00A0/")]
    [InlineData("", "")]
    public void TextIsEncodedInHtmlUnlessItIsRaw(string text, string encoded)
    {
        Assert.Equal($"{encoded}|{text}|<b>", TestTheme.Show("{{x}}|{{{x}}}|<b>", new { X = text }));
        Assert.Equal(encoded, TestTheme.Show("{{x}}", new { X = text.AsMemory() }));
        Assert.Equal(encoded, TestTheme.Show("{{concat x \"\"}}", new { X = text }));
        Assert.Equal($"{encoded},{encoded}", TestTheme.Show("{{x}}", new { X = new[] { text, text } }));
        Assert.Equal(encoded, TestTheme.Show("{{x}}", new { X = new TaggedText(text, Language.Finnish) }));
        Assert.Equal(encoded, TestTheme.Show("{{x}}", new { X = new Formatted(text) }));
        Assert.Equal(encoded, TemplateOutput.Encode(text));
    }

    [Fact]
    public void TextThatNeedsNoEncodingStaysTheSame()
    {
        const string Text = "Ä/";

        Assert.Same(Text, TemplateOutput.Encode(Text));
    }

    private sealed record Formatted(string Text) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) => formatProvider == CultureInfo.InvariantCulture ? Text : "?";
    }
}
