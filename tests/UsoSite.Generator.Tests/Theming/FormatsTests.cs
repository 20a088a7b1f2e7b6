namespace UsoSite.Generator.Tests;

public sealed class FormatsTests
{
    [Fact]
    public void EurosHaveOnlyNoBreakSpaces() => Assert.Equal("12\u00A0000\u00A0€", Formats.For(Language.Finnish).Euros(12000));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1234567, "1\u00A0234\u00A0567")]
    public void ThousandsAreSetApart(int value, string text) => Assert.Equal(text, Formats.For(Language.Finnish).Number(value));

    [Fact]
    public void DecimalsHaveAComma() => Assert.Equal("0,33", Formats.For(Language.Finnish).Decimal(0.3306, 2));

    [Fact]
    public void DatesAreFinnishWhateverTheMachine() => Assert.Equal("1.2.2025", Formats.For(Language.Finnish).Date(new DateOnly(2025, 2, 1)));

    [Fact]
    public void AYearAloneStaysAYear() => Assert.Equal("2016", Formats.For(Language.Finnish).Date(new PartialDate(2016, null)));

    [Theory]
    [InlineData("fi", "12\u00A0000\u00A0€", "1.2.2025", "3,5", "kahdeksas")]
    [InlineData("sv", "12\u00A0000\u00A0€", "1.2.2025", "3,5", "åttonde")]
    [InlineData("en", "€12,000", "1\u00A0February\u00A02025", "3.5", "eighth")]
    public void EveryLanguageHasItsOwn(string language, string euros, string day, string decimals, string ordinal)
    {
        var formats = Formats.For(new(language));

        Assert.Equal([euros, day, decimals, ordinal], [formats.Euros(12000), formats.Date(new DateOnly(2025, 2, 1)), formats.Decimal(3.5, 1), formats.Ordinal(8)]);
    }

    [Fact]
    public void TheMinusStandsBeforeTheEuroSign() => Assert.Equal("−€1,000", Formats.For(Language.English).Euros(-1000));

    [Theory]
    [InlineData(1, "ensimmäinen")]
    [InlineData(8, "kahdeksas")]
    public void OrdinalsAreFinnishWords(int value, string word) => Assert.Equal(word, Formats.For(Language.Finnish).Ordinal(value));
}
