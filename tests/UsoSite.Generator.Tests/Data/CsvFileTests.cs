namespace UsoSite.Generator.Tests;

public sealed class CsvFileTests
{
    [Theory]
    [InlineData("id,name\n1,a", ',')]
    [InlineData("id;name\n1;a", ';')]
    [InlineData("\"id\";\"name\"\n1;a,b,c,d", ';')]
    [InlineData("other\n", ',')]
    public void TheDelimiterIsTheOneThatFindsTheExpectedColumns(string text, char delimiter) =>
        Assert.Equal(delimiter, CsvFile.DelimiterOf(text, ["id", "name"]));

    [Fact]
    public void EachRecordKnowsWhereItBegins()
    {
        const string Text = "id,name\r\nä,\"ö\r\nå\"\r\n\r\n3,c\r\n";

        var starts = CsvFile.Read(Text, ',').Select(record => Text[record.Start..(record.Start + 1)]);

        Assert.Equal(["i", "ä", "3"], starts);
    }

    [Fact]
    public void AQuotedCellKeepsItsLineBreakAndItsQuotes() =>
        Assert.Equal(["a\nb", "say \"yes\""], CsvFile.Read("\"a\nb\",\"say \"\"yes\"\"\"\n", ',').Single().Cells);

    [Fact]
    public void AQuoteThatIsNeverClosedIsPlaced()
    {
        const string Text = "a,b\nc,\"d\ne,f\n";

        var broken = CsvFile.Read(Text, ',').Single(record => record.BrokenQuote is not null);

        Assert.Equal(Text.IndexOf('"', StringComparison.Ordinal), broken.BrokenQuote);
    }

    [Fact]
    public void EmptyLinesAndRowsOfEmptyCellsAreNotRecords() => Assert.Equal(2, CsvFile.Read("a,b\n,\n\n1,2\n , \n", ',').Count());
}
