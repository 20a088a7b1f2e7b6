namespace UsoSite.Network.Tests.Evidence;

/// <summary>Every cell that cites one of the five documents has the words that it rests on in <c>evidence.csv</c>.</summary>
public sealed class EvidenceOfCells
{
    private static readonly Lazy<CitedCell[]> Cells = new(() => [.. CitedCell.All(SiteTables.Sound(Repository.Root))]);

    [Fact]
    public void EveryCitedCellHasItsWords() => Assert.Empty(
        Cells.Value.Select(cell => (cell.Place, cell.Source)).Except(Quotation.All.Select(quotation => (quotation.Place, quotation.Source))));

    [Fact]
    public void NoWordsAreOfACellThatIsGone() => Assert.Empty(
        Quotation.All.Select(quotation => (quotation.Place, quotation.Source)).Except(Cells.Value.Select(cell => (cell.Place, cell.Source))));

    [Fact]
    public void EveryCellHasItsWordsOnce() => Assert.Empty(
        Quotation.All.GroupBy(quotation => (quotation.Place, quotation.Source)).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void TheWordsSayTheValueOfTheCell() => Assert.Empty(
        from quotation in Quotation.All
        join cell in Cells.Value on (quotation.Place, quotation.Source) equals (cell.Place, cell.Source)
        where !Fit.Holds(cell, quotation.Words)
        select $"{cell.Place} {cell.Value}: {quotation.Words}");

    [Fact]
    public void EachOfTheFiveDocumentsIsQuoted() =>
        Assert.Equal(CitedCell.Documents.Order(), Quotation.All.Select(quotation => quotation.Source).Distinct().Order());
}
