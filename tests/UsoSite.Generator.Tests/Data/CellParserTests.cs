using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Tests;

public sealed class CellParserTests
{
    private static readonly FieldSchema Whole = new("n", FieldType.Integer);
    private static readonly FieldSchema Real = new("n", FieldType.Number);
    private static readonly FieldSchema Day = new("d", FieldType.Date);

    [Theory]
    [InlineData("12000")]
    [InlineData("12 000")]
    [InlineData("12\u00A0000")]
    [InlineData("12\u202F000")]
    public void TwelveThousandIsReadHoweverItsThousandsAreSetApart(string text) => Assert.Equal(12000, CellParser.Parse(Whole, text));

    [Theory]
    [InlineData("12.000")]
    [InlineData("12,000")]
    [InlineData("1 2000")]
    [InlineData("12 00")]
    [InlineData("12e3")]
    [InlineData("١٢")]
    [InlineData("99999999999")]
    public void WhatOnlyLooksLikeAWholeNumberIsRefused(string text) => Assert.Null(CellParser.Parse(Whole, text));

    [Theory]
    [InlineData("63.823")]
    [InlineData("63,823")]
    public void ADecimalCommaOrPointIsRead(string text) => Assert.Equal(63.823, CellParser.Parse(Real, text));

    [Theory]
    [InlineData("2025-01-13")]
    [InlineData("13.1.2025")]
    [InlineData("13.01.2025")]
    public void BothWaysOfWritingADateAreRead(string text) =>
        Assert.Equal(PartialDate.On(new DateOnly(2025, 1, 13)), CellParser.Parse(Day, text));

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("1/13/2025")]
    [InlineData("2025")]
    public void AnImpossibleOrForeignDateIsRefused(string text) => Assert.Null(CellParser.Parse(Day, text));

    [Fact]
    public void AYearAloneIsReadWhereTheSchemaAllowsIt() =>
        Assert.Equal(new PartialDate(2016, null), CellParser.Parse(Day with { YearAllowed = true }, "2016"));

    [Fact]
    public void TheBooleansOfTheSchemaAreRead()
    {
        var field = new FieldSchema("b", FieldType.Boolean) { TrueValues = ["true", "TOSI"], FalseValues = ["false", "EPÄTOSI"] };

        Assert.Equal(true, CellParser.Parse(field, "TOSI"));
        Assert.Equal(false, CellParser.Parse(field, "EPÄTOSI"));
        Assert.Null(CellParser.Parse(field, "ehkä"));
    }
}
