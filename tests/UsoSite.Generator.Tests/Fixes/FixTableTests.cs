using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using UsoSite.Generator.Changes;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Fixes;

namespace UsoSite.Generator.Tests.Fixes;

public sealed class FixTableTests
{
    private static readonly TableSchema Towns = new("towns", "towns.csv", [new("code", FieldType.String) { Pattern = new Regex(@"^\d{3}$") }]) { PrimaryKey = ["code"] };

    private static readonly TableSchema Lamps = new("lamps", "lamps.csv",
    [
        new("id", FieldType.String), new("made", FieldType.Date) { YearAllowed = true }, new("watts", FieldType.Integer), new("price", FieldType.Number),
        new("lit", FieldType.Boolean), new("town", FieldType.String) { Pattern = new Regex(@"^\d{3}$") },
    ])
    {
        ForeignKeys = [new ForeignKey("town", "towns", "code")],
    };

    private static readonly KnownCodes Codes = new(new Dictionary<string, RawTable>
    {
        ["towns"] = new("towns", Towns, ["code"], [.. new[] { "005", "020", "050" }.Select(code => new RawRow(new Dictionary<string, string> { ["code"] = code }))]),
        ["lamps"] = new("lamps", Lamps, [], []),
    });

    [Theory]
    [InlineData("sep=;\r\nid;watts\r\na;5\r\n", "id;watts\r\na;5\r\n")]
    [InlineData("id , watts,,\na,5  ,,\n,,,\n", "id,watts\na,5\n")]
    [InlineData("id,made\na,2025-01-13\nb,2025-01-14\nc,3.4.2025\n", "id,made\na,2025-01-13\nb,2025-01-14\nc,2025-04-03\n")]
    [InlineData("id;made\na;13.1.2025\nb;14.1.2025\nc;2025-04-03\nd;2024\n", "id;made\na;13.1.2025\nb;14.1.2025\nc;3.4.2025\nd;2024\n")]
    [InlineData("id,made\na,2025/1/13\nb,31/12/2025\n", "id,made\na,2025-01-13\nb,2025-12-31\n")]
    [InlineData("id,watts\na,1200\nb,1500\nc,12 000\nd,\"9000,00\"\ne,9000 €\n", "id,watts\na,1200\nb,1500\nc,12000\nd,\"9000\"\ne,9000\n")]
    [InlineData("id,watts\na,1 200\nb,1\u00A0500\nc,12000\nd,999\n", "id,watts\na,1 200\nb,1\u00A0500\nc,12 000\nd,999\n")]
    [InlineData("id;price\na;1,50\nb;2,5\nc;3.70\nd;\u22121,5\n", "id;price\na;1,50\nb;2,5\nc;3,70\nd;-1,5\n")]
    [InlineData("id,price\na,1.5\nb,2.5\nc,\"3,70\"\n", "id,price\na,1.5\nb,2.5\nc,\"3.70\"\n")]
    [InlineData("id,lit\na,true\nb,true\nc,EPÄTOSI\nd,Tosi\n", "id,lit\na,true\nb,true\nc,EPÄTOSI\nd,true\n")]
    [InlineData("id,town\na,005\nb,5\nc,20\n", "id,town\na,005\nb,005\nc,020\n")]
    [InlineData("watts,id,extra\n5,a,x\n6,b,y\n", "id,watts,extra\na,5,x\nb,6,y\n")]
    [InlineData("”id”,“Watts”\na,5\n", "id,watts\na,5\n")]
    public void MendsWhatHasOneReading(string text, string mended) => Assert.Equal(mended, In(text));

    [Theory]
    [InlineData("id,made\na,2025-01-13\nb,3/4/2025\nc,13/13/2025\nd,31/4/2025\n")]
    [InlineData("id,watts\na,12.000\nb,1.2E+05\nc,9 000 markkaa\nd,\"12,500\"\n")]
    [InlineData("id,town\na,7\nb,0005\nc,abc\n")]
    [InlineData("id,watts\na,5\nb,\"6\nc,7\n")]
    [InlineData("watts,id\n5,a\n6\n")]
    [InlineData("id,watts,id\na,5,a\n")]
    [InlineData("id,“note\na,5\n")]
    [InlineData("id,town\n\"a, b\",005\n\"c \"\"d\"\"\",020\n")]
    [InlineData("")]
    [InlineData("\n")]
    public void LeavesWhatMayBeReadInTwoWaysAndWhatIsRight(string text) => Assert.Equal(text, In(text));

    [Fact]
    public void MendingTwiceIsMendingOnceAndNoValueIsLost()
    {
        var cells = Gen.Elements("a", "5", "12 000", "3,5", "3.5", "2025-01-13", "13.1.2025", "TOSI", "true", "", "\"x, y\"", "\"a \"\"b\"\"\"", "\"r\nv\"", "005", " 5 ");
        var rows = Gen.ListOf(Gen.ListOf(cells, 3)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(rows, written =>
        {
            var text = string.Concat(written.Select(row => string.Join(',', row) + "\n").Prepend("id,watts,price\n"));
            var once = In(text);
            return In(once) == once && Values(text).SequenceEqual(Values(once));
        }));
    }

    [Fact]
    public void ATextIsReadAndWrittenAsItIs()
    {
        var pieces = Gen.Elements("a", ",", "\"", "\"\"", "\n", "\r\n", "\r", " ", "ä", "sep=,\n").ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Gen.ListOf(pieces.Generator).ToArbitrary(), parts =>
            RawCsv.Parse(string.Concat(parts), ',').ToString() == string.Concat(parts)));
    }

    private static string In(string text) => new FixTable(Lamps, Codes).In(text);

    /// <summary>The rows whose cells all have their types, as they are published; with blanks in texts as they are.</summary>
    private static IEnumerable<string> Values(string text) => new TableReader(Lamps, new SourceText("lamps.csv", text), new DiagnosticBag()).Read().Rows
        .Select(row => string.Join('|', Lamps.Fields.Select(row.Canonical)));
}
