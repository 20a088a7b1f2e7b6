using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CsvHelper;

namespace UsoSite.Network.Tests;

/// <summary>The file of the comparison of all seasons beside the table on its page.</summary>
public abstract partial class MatrixFileInvariants(BuiltSite fixture)
{
    [Theory]
    [InlineData("/vertailu/", "kausien-vertailu.csv", ';')]
    [InlineData("/sv/jamforelse/", "jamforelse-av-perioder.csv", ';')]
    [InlineData("/en/compare/", "comparison-of-seasons.csv", ',')]
    public void SaysWhatTheTableSays(string address, string file, char separator)
    {
        var page = fixture.At(address);
        var link = page.QuerySelector("a[download]")!;
        var rows = Rows(fixture.Read(address[1..] + file), separator);
        var table = page.QuerySelector("table.matrix")!;

        Assert.Equal(file, link.GetAttribute("href"));
        Assert.Equal(table.QuerySelectorAll("thead th").Skip(1).Select(Words), rows[0][2..^1].Select(Words));
        Assert.Equal(
            table.QuerySelectorAll("tbody tr:not(.group)").Select(row => string.Join('|', row.QuerySelectorAll("th, td").Select(Words))),
            rows.Skip(1).Select(row => string.Join('|', row[1..^1].Select(Words))));
        Assert.All(rows, row => Assert.DoesNotContain("", row[..^1]));
    }

    private static string Words(IElement cell)
    {
        var copy = (IElement)cell.Clone();
        foreach (var mark in copy.QuerySelectorAll(".source, .visually-hidden"))
        {
            mark.Remove();
        }

        return Words(copy.TextContent);
    }

    /// <summary>Letters and digits alone: lists and figures are set apart in different ways.</summary>
    private static string Words(string text) => NeitherLetterNorDigit().Replace(text, "").ToLowerInvariant();

    private static string[][] Rows(string text, char separator)
    {
        using var reader = CsvReader.FromText(text, CsvReaderOptions.Default with { Separator = separator, HasHeader = false });
        List<string[]> rows = [];
        while (reader.Read())
        {
            rows.Add(reader.Current.ToArray());
        }

        return [.. rows];
    }

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NeitherLetterNorDigit();
}
