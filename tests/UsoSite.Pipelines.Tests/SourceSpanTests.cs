namespace UsoSite.Pipelines.Tests;

public sealed class SourceSpanTests
{
    [Fact]
    public void AWholeFileComesBeforeItsLines() => Assert.True(SourceSpan.WholeFile("a.csv") < new SourceSpan("a.csv", 1, 1));

    [Fact]
    public void SortsByFileThenLineThenColumn()
    {
        SourceSpan[] spans = [new("b", 1, 1), new("a", 2, 1), new("a", 1, 9), new("a", 1, 2)];

        Assert.Equal([new("a", 1, 2), new("a", 1, 9), new("a", 2, 1), new("b", 1, 1)], spans.Order());
    }

    [Fact]
    public void IsWrittenAsEditorsReadIt() => Assert.Equal("data/seasons.csv:3:14", new SourceSpan("data/seasons.csv", 3, 14).ToString());
}
