using System.Text;

namespace UsoSite.Generator.Tests.Additions;

public sealed class AddRowTests
{
    [Theory]
    [InlineData("id,made,watts,note\na,2020-01-01,5,\nc,2020-01-02,6,x\n", "b,2020-01-03,7,\n", 3)]
    [InlineData("id;made;watts;note\r\na;1.1.2020;5;\r\nc;2.1.2020;6;x\r\n", "b;2020-01-03;7;\r\n", 3)]
    [InlineData("\uFEFFnote,watts,made,id\n,5,2020-01-01,a\n", "\n,7,2020-01-03,b", 3)]
    [InlineData("id,made,watts,note\na,2020-01-01,5,\nc,2020-01-02,6,x", "b,2020-01-03,7,\n", 3)]
    [InlineData("\"id\",\"made\",\"watts\",\"note\"\n\"a\",\"2020-01-01\",\"5\",\n\"c\",\"2020-01-02\",\"6\",\"x\"\n", "\"b\",\"2020-01-03\",\"7\",\n", 3)]
    [InlineData("\"id\",\"made\",\"watts\",\"note\"\n\"a\",\"2020-01-01\",\"\",\"x\"\n\"c\",\"2020-01-02\",\"6\",\"x\"\n", "\"b\",\"2020-01-03\",\"7\",\"\"\n", 3)]
    [InlineData("id,made,watts,note,,\na,2020-01-01,5,,,\nc,2020-01-02,6,x,,\n", "b,2020-01-03,7,,,\n", 3)]
    [InlineData("id,made,watts,note\na,2020-01-01,5,\"two\nlines\"\nc,2020-01-02,6,x\n", "b,2020-01-03,7,\n", 4)]
    [InlineData("id,made,watts,note\n", "b,2020-01-03,7,\n", 2)]
    public void OnlyTheRowComesInTheDialectOfTheFile(string before, string row, int line)
    {
        using var folder = new TableFolder(Encoding.UTF8.GetBytes(before));

        var planned = folder.Add(("id", "b"), ("made", "3.1.2020"), ("watts", "7"));

        var after = Encoding.UTF8.GetString(planned.New);
        var at = Enumerable.Range(0, before.Length + 1).First(i => i == before.Length || i >= after.Length || before[i] != after[i]);
        Assert.Equal(before.Length + row.Length, after.Length);
        Assert.Contains(Enumerable.Range(0, at + 1), start => after[start..].StartsWith(row, StringComparison.Ordinal) && after.Remove(start, row.Length) == before);
        Assert.Equal(line, Assert.Single(planned.Lines).Number);
        Assert.Equal(Encoding.UTF8.GetBytes(before), planned.Old);
    }

    [Theory]
    [InlineData("with,comma", "\"with,comma\"")]
    [InlineData("a \"quote\"", "\"a \"\"quote\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(" space", "\" space\"")]
    [InlineData("plain; text", "plain; text")]
    public void ACellStandsInQuotationMarksWhereItMust(string cell, string written)
    {
        using var folder = new TableFolder("id,made,watts,note\na,2020-01-01,5,\n"u8.ToArray());

        Assert.Equal($"b,2020-01-03,,{written}", folder.Add(("id", "b"), ("made", "2020-01-03"), ("note", cell)).Lines[0].Text);
    }

    [Fact]
    public void ACellWithoutAColumnIsRefusedWithTheColumn()
    {
        using var folder = new TableFolder("id,made\na,2020-01-01\n"u8.ToArray());

        Assert.Contains("data/lamps.csv has no column watts", Assert.Throws<ArgumentException>(() => folder.Add(("id", "b"), ("watts", "7"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"id\"", "c,2020-01-01,10,;a,2020-01-02,9,;d,2020-01-04,8,", 4)] // by the day: before the last
    [InlineData("\"watts\"", "c,2020-01-05,5,;a,2020-01-02,20,;d,2020-01-04,100,", 3)] // by a number, not by its digits
    [InlineData("\"id\"", "c,2020-01-05,10,;a,2020-01-02,9,;d,2020-01-01,8,", 5)] // without an order
    [InlineData("\"id\"", "z,2020-01-05,10,", 3)] // one row is no order
    [InlineData("\"id\"", "b,2020-01-01,1,;b,2020-01-01,2,;c,2020-01-01,2,", 4)] // below its equals
    public void ARowComesWhereTheOrderOfTheTablePutsIt(string key, string rows, int line)
    {
        using var folder = new TableFolder(Encoding.UTF8.GetBytes($"id,made,watts,note\n{rows.Replace(';', '\n')}\n"), key);

        Assert.Equal(line, folder.Add(("id", "b"), ("made", "2020-01-03"), ("watts", "7")).Lines[0].Number);
    }
}
