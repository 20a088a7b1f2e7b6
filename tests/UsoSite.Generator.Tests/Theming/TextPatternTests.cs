namespace UsoSite.Generator.Tests;

public sealed class TextPatternTests
{
    [Theory]
    [InlineData("alle {value}", "alle a")]
    [InlineData("{value}", "a")]
    [InlineData("{value}{other}{value}", "aba")]
    [InlineData("x{value}y{other}z", "xaybz")]
    [InlineData("", "")]
    [InlineData("ei mitään", "ei mitään")]
    [InlineData("{none} ja {value}", "{none} ja a")]
    [InlineData("{Value}", "{Value}")]
    [InlineData("{value", "{value")]
    [InlineData("{value} {", "a {")]
    [InlineData("} {value}", "} a")]
    [InlineData("{}", "{}")]
    [InlineData("{{value}}", "{{value}}")]
    public void ValuesTakeThePlacesOfTheirNames(string pattern, string text) => Assert.Equal(text, Filled(pattern, ("value", "a"), ("other", "b"), ("value", "c")));

    [Fact]
    public void WithoutValuesATextStaysAsItIsWritten() => Assert.Equal("alle {value}", Filled("alle {value}"));

    [Fact]
    public void WholeNumbersAndDaysAreFormatted() => Assert.Equal(
        "12\u00A0000 13.1.2025 0.5 True .",
        Filled("{a} {b} {c} {d} {e}.", ("a", 12000), ("b", new DateOnly(2025, 1, 13)), ("c", 0.5), ("d", true), ("e", null)));

    private static string Filled(string pattern, params (string Name, object? Value)[] values) => new TextPattern(pattern).With(values, Formats.For(Language.Finnish));
}
