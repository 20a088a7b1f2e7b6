using System.Text;
using UsoSite.Generator.Fixes;

namespace UsoSite.Generator.Tests.Fixes;

public sealed class Windows1252Tests
{
    static Windows1252Tests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("Äänekoski, Åbo, Köyliö")]
    [InlineData("Hinta 5 € – ”maksu” on 2’000 §\u00A047…")]
    [InlineData("”Åland” ja lainaus”, 50\u00A0%")]
    [InlineData("pelkkää")]
    public void WhatCanBeNothingElseIsRead(string text) => Assert.Equal(text, Windows1252.TextOf(Encoding.GetEncoding(1252).GetBytes(text)));

    [Theory]
    [InlineData("Äänekoski", 850)]
    [InlineData("Pöytyä", 437)]
    [InlineData("Äänekoski", 10000)]
    [InlineData("Pöytyä", 10000)]
    [InlineData("Hinta 5 €", 28605)]
    [InlineData("Käännös", 1201)]
    public void AnotherEncodingIsNotGuessed(string text, int encoding) => Assert.Null(Windows1252.TextOf(Encoding.GetEncoding(encoding).GetBytes(text)));

    [Fact]
    public void ATextOfTwoEncodingsIsNotGuessed() => Assert.Null(Windows1252.TextOf([.. Encoding.UTF8.GetBytes("ä"), .. " "u8, 0xE4]));
}
