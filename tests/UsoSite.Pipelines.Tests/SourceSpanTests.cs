namespace UsoSite.Pipelines.Tests;

public sealed class SourceSpanTests
{
    [Fact]
    public void AWholeFileComesBeforeItsLines() => Assert.True(SourceSpan.WholeFile("a.csv") < SourceSpan.Start("a.csv"));

    [Fact]
    public void SortsByFileThenLineThenColumn()
    {
        SourceSpan[] spans = [Places.At("b", 1), Places.At("a", 2), Places.At("a", 1, 9), Places.At("a", 1, 2)];

        Assert.Equal([spans[3], spans[2], spans[1], spans[0]], spans.Order());
    }

    [Fact]
    public void IsWrittenAsEditorsReadIt() => Assert.Equal("data/seasons.csv:3:14", Places.At("data/seasons.csv", 3, 14).ToString());
}
