namespace UsoSite.Network.Tests;

/// <summary>The tables of the base site, written as spreadsheets write them, read to the same tables.</summary>
public sealed class Dialects
{
    private static readonly Dialect Plain = new();

    public static TheoryData<string> Names() => [.. All.Keys];

    private static Dictionary<string, Dialect> All { get; } = new(StringComparer.Ordinal)
    {
        ["byte order mark"] = new() { Mark = true },
        ["line ends of Windows"] = new() { LineEnd = "\r\n" },
        ["semicolons"] = new() { Delimiter = ';' },
        ["decimal comma"] = new() { Delimiter = ';', DecimalComma = true },
        ["decimal comma between commas"] = new() { DecimalComma = true },
        ["Finnish dates"] = new() { FinnishDates = true },
        ["thousands with no-break spaces"] = new() { Thousands = '\u00A0' },
        ["thousands with narrow no-break spaces"] = new() { Thousands = '\u202F' },
        ["thousands with spaces"] = new() { Thousands = ' ' },
        ["every cell quoted"] = new() { QuoteAll = true },
        ["columns in another order"] = new() { Reversed = true },
        ["padded with empty cells and rows"] = new() { Padding = 3 },
        ["spaces around cells"] = new() { Spaces = true },
        ["a line that names the delimiter"] = new() { Delimiter = ';', Before = "sep=;\r\n", LineEnd = "\r\n" },
        ["a line that names the delimiter, saved once more"] = new() { Delimiter = ';', Before = "\"sep=;\";;\n" },
        ["line ends of old programs"] = new() { LineEnd = "\r" },
        ["truth in Finnish"] = new() { FinnishTruth = true },
        ["all that Finnish Excel does"] = new()
        {
            Mark = true,
            Before = "sep=;\r\n",
            LineEnd = "\r\n",
            Delimiter = ';',
            DecimalComma = true,
            FinnishDates = true,
            Thousands = '\u00A0',
            QuoteAll = true,
            Reversed = true,
            Padding = 12,
            FinnishTruth = true,
        },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void ReadToTheSameTables(string name)
    {
        using var kept = TestSite.Small();
        using var written = TestSite.Small();
        var (original, _) = Read(kept);
        foreach (var table in original.ByName.Values)
        {
            written.Write($"data/{table.Schema.Path}", All[name].Write(table));
        }

        var (read, problems) = Read(written);

        Assert.Equal("", ExpectedProblems.Of(problems));
        Assert.Equal(Published(original), Published(read));
    }

    [Fact]
    public void TheFilesWrittenForDownloadReadToTheSameTables()
    {
        using var site = TestSite.Small();
        var (original, _) = Read(site);
        foreach (var (file, text) in Published(original))
        {
            site.Write(file, text);
        }

        Assert.Equal(Published(original), Published(Read(site).Tables));
    }

    private static (TableSet Tables, IReadOnlyList<Diagnostic> Problems) Read(TestSite site)
    {
        var context = new BuildContext(TestSite.Day);
        var tables = SiteTables.Read(site.Root, context);
        new CheckKeys(NetworkTables.Types).Run(tables, context);
        return (tables, context.Diagnostics.Sorted());
    }

    private static SortedDictionary<string, string> Published(TableSet tables) => new(
        tables.ByName.Values.ToDictionary(table => $"data/{table.Schema.Path}", table => Plain.Text(table), StringComparer.Ordinal), StringComparer.Ordinal);
}
