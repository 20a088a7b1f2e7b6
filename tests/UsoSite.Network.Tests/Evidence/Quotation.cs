using CsvHelper;

namespace UsoSite.Network.Tests.Evidence;

/// <summary>A row of <c>evidence.csv</c>: the words of a document that a cell rests on.</summary>
/// <param name="Place">Table, key and column of the cell.</param>
/// <param name="Source">Id of the document.</param>
/// <param name="Words">As the document has them; line breaks are spaces.</param>
internal sealed record Quotation((string Table, string Key, string Column) Place, string Source, string Words)
{
    public static IReadOnlyList<Quotation> All { get; } = [.. Read()];

    private static IEnumerable<Quotation> Read()
    {
        var file = Path.Combine(Repository.Root, "tests", "UsoSite.Network.Tests", "evidence.csv");
        using var reader = CsvReader.FromText(File.ReadAllText(file), CsvReaderOptions.Default with { HasHeader = false });
        reader.Read();
        Assert.Equal(["table", "key", "column", "source", "words"], reader.Current.ToArray());
        while (reader.Read())
        {
            var cells = reader.Current.ToArray();
            yield return new Quotation((cells[0], cells[1], cells[2]), cells[3], cells[4]);
        }
    }
}
