using System.Globalization;
using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content.Directives;

/// <summary>What the value of a directive's argument must be.</summary>
/// <param name="Expected">What to write, as a sentence for the author.</param>
public abstract record ArgumentKind(Text Expected)
{
    /// <summary>Any text.</summary>
    public static readonly ArgumentKind AnyText = new Free();

    /// <summary>A column of the table whose rows the article makes pages of.</summary>
    public static readonly ArgumentKind ColumnOfRow = new RowColumn();

    /// <summary>The values of the argument taken apart; one unless the kind is a list.</summary>
    public virtual IReadOnlyList<string> PartsOf(string value) => [value];

    /// <summary>The value by which a wrong one is compared with the valid ones.</summary>
    public virtual string Comparable(string value) => value;

    /// <summary>The valid values, or null where they are too many to list or the table cannot be read.</summary>
    public virtual IReadOnlyList<string>? Allowed(ValidValues valid) => null;

    /// <summary>Whether a value is valid where the valid ones cannot be listed.</summary>
    public virtual bool Accepts(string value) => true;

    /// <summary>The parts of a value that are not valid, each with the valid one that was probably meant.</summary>
    public virtual IEnumerable<WrongPart> WrongIn(string value, ValidValues valid)
    {
        var allowed = Allowed(valid);
        return PartsOf(value).Where(part => !(allowed?.Contains(part) ?? Accepts(part)))
            .Select(part => new WrongPart(part, allowed is null ? null : Nearest.To(Comparable(part), allowed)));
    }

    /// <summary>A key of a table.</summary>
    /// <param name="Table">The table as <c>datapackage.json</c> names it.</param>
    /// <param name="Column">The column that holds the key.</param>
    /// <param name="Expected">What to write.</param>
    public sealed record KeyOf(string Table, string Column, Text Expected) : ArgumentKind(Expected)
    {
        /// <summary>Words that stand for a key, such as <c>newest</c>.</summary>
        public IReadOnlyList<string> Words { get; init; } = [];

        /// <summary>True where several keys may stand, separated by spaces.</summary>
        public bool Several { get; init; }

        /// <summary>The length of a code with zeros in front; 0 where keys are no codes.</summary>
        public int Digits { get; init; }

        public override IReadOnlyList<string> PartsOf(string value) => Several ? value.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [value];

        public override string Comparable(string value) => value.PadLeft(Digits, '0');

        public override IReadOnlyList<string>? Allowed(ValidValues valid) =>
            valid.KeysOf(Table, Column) is { } keys ? [.. Words, .. keys] : null;
    }

    /// <summary>One of a few words.</summary>
    public sealed record OneOf(IReadOnlyList<string> Words, Text Expected) : ArgumentKind(Expected)
    {
        public override IReadOnlyList<string> Allowed(ValidValues valid) => Words;
    }

    /// <summary>A whole number from 0 to a limit.</summary>
    public sealed record WholeNumber(int Most, Text Expected) : ArgumentKind(Expected)
    {
        public override bool Accepts(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Most;
    }

    private sealed record RowColumn() : ArgumentKind(new Text("Write a column of the table that “each” names.", "Kirjoita sen taulukon sarake, jonka ”each” nimeää."))
    {
        public override IReadOnlyList<string>? Allowed(ValidValues valid) => valid.ColumnsOfRow();
    }

    private sealed record Free() : ArgumentKind(new Text("Write a text.", "Kirjoita teksti."));
}

/// <summary>A part of the value of an argument that is not valid.</summary>
/// <param name="Nearest">The valid part that was probably meant, or null.</param>
/// <param name="Message">What is wrong with it; null where it is simply no value of the argument.</param>
/// <param name="Help">What to write; null where the kind of the argument says it.</param>
public sealed record WrongPart(string Part, string? Nearest, Text? Message = null, Text? Help = null);

/// <summary>What the data has that arguments of a directive can name. A list is null where it cannot be told: that is a problem of its own.</summary>
/// <param name="article">The article that the directive is in.</param>
/// <param name="arguments">All arguments of the directive.</param>
public sealed class ValidValues(Article article, CheckedTables tables, IReadOnlyDictionary<string, string> arguments)
{
    /// <summary>The names of all tables; null where the schema could not be read.</summary>
    public IReadOnlyList<string>? Tables => tables.Package.Tables is { Count: > 0 } all ? [.. all.Select(table => table.Name)] : null;

    /// <summary>The table that another argument names; null where it names none that is there.</summary>
    public TableSchema? TableNamedBy(string argument) => arguments.TryGetValue(argument, out var table) ? tables.Package.Find(table) : null;

    /// <summary>The rows of a table; null where it is not sound.</summary>
    public IReadOnlyList<Row>? Rows(string table) => tables.Rows(table);

    /// <summary>The keys of a table.</summary>
    public IReadOnlyList<string>? KeysOf(string table, string column) => tables.Rows(table)?.Select(row => row.Text(column)).ToArray();

    /// <summary>The columns of the table whose rows the article makes pages of.</summary>
    public IReadOnlyList<string>? ColumnsOfRow() =>
        article.Meta.Each is { } each && tables.Package.Find(each.Table) is { } table ? [.. table.Fields.Select(field => field.Name)] : null;
}
