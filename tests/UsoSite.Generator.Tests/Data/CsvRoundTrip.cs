using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Tests;

/// <summary>Whatever dialect a table is written in, the values that come out are those that went in.</summary>
public sealed class CsvRoundTrip
{
    private static readonly TableSchema Schema = new("t", "t.csv",
    [
        new("text", FieldType.String), new("whole", FieldType.Integer), new("real", FieldType.Number), new("day", FieldType.Date),
    ]);

    [Fact]
    public void HoldsForEveryAcceptedDialect()
    {
        var dialects = Gen.Elements(Dialect.All.ToArray()).ToArbitrary();
        var rows = Gen.ListOf(RowOf()).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(dialects, rows, (dialect, written) =>
        {
            var problems = new DiagnosticBag();
            var table = new TableReader(Schema, new SourceText("t.csv", dialect.Write(written)), problems).Read();
            return problems.Sorted().Count == 0
                && table.Rows.Select(r => (r.Text("text"), r.Integer("whole"), r.Number("real"), r.Date("day"))).SequenceEqual(
                    written.Select(w => (w.Text, (int?)w.Whole, (double?)w.Real, (DateOnly?)w.Day)));
        }));
    }

    private static Gen<Written> RowOf() =>
        from text in Gen.Elements("a", "Äänekoski", "sana, toinen", "puoli;piste", "”lainaus”", "a \"b\" c", "rivi\nvaihto", "5 € x")
        from whole in Gen.Choose(0, 9_999_999)
        from hundredths in Gen.Choose(1900, 7100)
        from day in Gen.Choose(0, 20_000)
        select new Written(text, whole, hundredths / 100.0, new DateOnly(1990, 1, 1).AddDays(day));

    public sealed record Written(string Text, int Whole, double Real, DateOnly Day);

    public sealed record Dialect(char Delimiter, string LineEnd, string Thousands, char Point, string Date, bool QuoteAll)
    {
        public static IEnumerable<Dialect> All =>
            from delimiter in new[] { ',', ';' }
            from lineEnd in new[] { "\n", "\r\n" }
            from thousands in new[] { "", " ", "\u00A0", "\u202F" }
            from point in new[] { '.', ',' }
            from date in new[] { "yyyy-MM-dd", "d.M.yyyy" }
            from quoteAll in new[] { false, true }
            select new Dialect(delimiter, lineEnd, thousands, point, date, quoteAll);

        public string Write(IEnumerable<Written> rows)
        {
            var numbers = new NumberFormatInfo { NumberGroupSeparator = Thousands };
            StringBuilder text = new();
            Add(text, Schema.Fields.Select(f => f.Name));
            foreach (var row in rows)
            {
                Add(text,
                [
                    row.Text,
                    row.Whole.ToString(Thousands.Length > 0 ? "#,0" : "0", numbers),
                    row.Real.ToString(CultureInfo.InvariantCulture).Replace('.', Point),
                    row.Day.ToString(Date, CultureInfo.InvariantCulture),
                ]);
            }

            return text.ToString();
        }

        private void Add(StringBuilder text, IEnumerable<string> cells) =>
            text.AppendJoin(Delimiter, cells.Select(Quote)).Append(LineEnd);

        private string Quote(string cell) => QuoteAll || cell.IndexOfAny([Delimiter, '"', '\n']) >= 0
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
    }
}
