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
    public void AnOffsetIsALineAndAColumn(int offset, int line, int column) => Assert.Equal(("f", line, column), (Text.At(offset).File, Text.At(offset).Line, Text.At(offset).Column));
}
