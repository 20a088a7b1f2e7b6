using UsoSite.Reporting;

namespace UsoSite.Tests.Reporting;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData("one\r\ntwo\tthree", @"one\r\ntwo\tthree")]
    [InlineData("\u001B[31m", @"\u001B[31m")]
    [InlineData("\u0085 and \u009B", @"\u0085 and \u009B")]
    [InlineData("\u2028\u2029", @"\u2028\u2029")]
    [InlineData("soft\u00ADhyphen", @"soft\u00ADhyphen")]
    [InlineData("\u202Etxt.csv", @"\u202Etxt.csv")]
    [InlineData("a\U000E0041", @"a\U000E0041")]
    public void WhatATerminalObeysOrHidesIsACode(string text, string printed) => Assert.Equal(printed, PrintableText.From(text));

    [Theory]
    [InlineData("")]
    [InlineData("12\u00A0000 € – “Ääkköset” [x] 🌲")]
    [InlineData(@"C:\sites\uso")]
    public void AllElseStays(string text) => Assert.Same(text, PrintableText.From(text));
}
