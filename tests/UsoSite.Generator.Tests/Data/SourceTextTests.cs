namespace UsoSite.Generator.Tests;

public sealed class SourceTextTests
{
    private static readonly SourceText Text = new("f", "ab\ncd\n\nef");

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(6, 3, 1)]
    [InlineData(7, 4, 1)]
    [InlineData(9, 4, 3)]
    [InlineData(-5, 1, 1)]
    [InlineData(99, 4, 3)]
    public void AnOffsetIsALineAndAColumn(int offset, int line, int column) => Assert.Equal(("f", line, column), (Text.At(offset).File, Text.At(offset).Line, Text.At(offset).Column));

    [Theory]
    [InlineData(0, 0, 1, 1)]
    [InlineData(1, 4, 2, 3)]
    [InlineData(1, 5, 2, 4)]
    [InlineData(9, 0, 2, 1)]
    [InlineData(1, 99, 2, 5)]
    public void AByteOfALineIsTheCharacterThatItBelongsTo(long line, long inLine, int atLine, int column) =>
        Assert.Equal(new SourceSpan("f", atLine, column), new SourceText("f", "ab\nääxx").AtByte(line, inLine));
}
