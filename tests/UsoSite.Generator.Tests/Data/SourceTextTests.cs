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
    [InlineData(2, 2, "f:2:2")]
    [InlineData(1, 99, "f:1:3")]
    [InlineData(99, 1, "f:4:1")]
    [InlineData(99, 99, "f:4:3")]
    [InlineData(0, -7, "f:1:1")]
    [InlineData(3, int.MaxValue, "f:3:1")]
    public void ALineAndAColumnOutsideTheTextAreTheNearestInIt(int line, int column, string place) => Assert.Equal(place, Text.At(line, column).ToString());

    [Fact]
    public void APlaceCanBeMadeOfATextAlone()
    {
        Assert.Empty(typeof(SourceSpan).GetConstructors());
        Assert.All(typeof(SourceSpan).GetProperties(), property => Assert.False(property.CanWrite));
    }

    [Theory]
    [InlineData(0, 0, 1, 1)]
    [InlineData(1, 4, 2, 3)]
    [InlineData(1, 5, 2, 4)]
    [InlineData(9, 0, 2, 1)]
    [InlineData(1, 99, 2, 5)]
    public void AByteOfALineIsTheCharacterThatItBelongsTo(long line, long inLine, int atLine, int column) =>
        Assert.Equal($"f:{atLine}:{column}", new SourceText("f", "ab\nääxx").AtByte(line, inLine).ToString());
}
