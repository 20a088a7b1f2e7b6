using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Pages.Tables;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content.Directives;

/// <summary>What the arguments of the directives that show a table must be.</summary>
internal static class TableArguments
{
    public static readonly ArgumentKind Table = new AnyTable();
    public static readonly ArgumentKind Columns = new ColumnList();
    public static readonly ArgumentKind Sort = new SortColumn();
    public static readonly ArgumentKind Where = new Condition();

    private static WrongPart WrongColumn(string column, TableSchema table) => new(
        column,
        Nearest.To(column, TableColumn.NamesIn(table)),
        new($"The table {table.Name} has no column “{column}”.", $"Taulukossa {table.Name} ei ole saraketta ”{column}”."),
        new($"Its columns are: {table.ColumnNames}.", $"Sen sarakkeet ovat: {table.ColumnNames}."));

    private sealed record AnyTable() : ArgumentKind(new Text("Write the name of a table.", "Kirjoita taulukon nimi."))
    {
        public override IReadOnlyList<string>? Allowed(ValidValues valid) => valid.Tables;

        public override IEnumerable<WrongPart> WrongIn(string value, ValidValues valid) => base.WrongIn(value, valid).Select(wrong => wrong with
        {
            Message = new($"There is no table “{wrong.Part}”.", $"Taulukkoa ”{wrong.Part}” ei ole."),
            Help = new($"The tables are: {string.Join(", ", valid.Tables!)}.", $"Taulukot ovat: {string.Join(", ", valid.Tables!)}."),
        });
    }

    private sealed record ColumnList() : ArgumentKind(new Text("Write columns with commas between them.", "Kirjoita sarakkeet pilkuin erotettuina."))
    {
        public override IEnumerable<WrongPart> WrongIn(string value, ValidValues valid) => valid.TableNamedBy("name") is { } table
            ? TableQuery.ColumnsIn(value).Where(column => TableColumn.Find(column, table) is null).Select(column => WrongColumn(column, table))
            : [];
    }

    private sealed record SortColumn() : ArgumentKind(new Text("Write a column, or -column for the reverse order.", "Kirjoita sarake, tai -sarake käänteiseen järjestykseen."))
    {
        public override IEnumerable<WrongPart> WrongIn(string value, ValidValues valid) =>
            valid.TableNamedBy("name") is { } table && TableColumn.Find(value.TrimStart('-'), table) is null ? [WrongColumn(value.TrimStart('-'), table)] : [];
    }

    private sealed record Condition() : ArgumentKind(new Text(
        "Write column:value, several with commas between them; the value as the table has it.",
        "Kirjoita sarake:arvo, useampi pilkuin erotettuina; arvo niin kuin se on taulukossa."))
    {
        public override IEnumerable<WrongPart> WrongIn(string value, ValidValues valid)
        {
            if (valid.TableNamedBy("name") is not { } table)
            {
                yield break;
            }

            foreach (var (column, wanted) in TableQuery.ConditionsIn(value))
            {
                if (wanted is null)
                {
                    yield return new WrongPart(column, null);
                }
                else if (TableColumn.Find(column, table) is not { } found)
                {
                    yield return WrongColumn(column, table);
                }
                else if (ValuesOf(found.Field, table, valid) is { } values && wanted.Length > 0 && !values.Contains(wanted))
                {
                    yield return new WrongPart(wanted, Nearest.To(wanted, values), new(
                        $"The column {column} of the table {table.Name} has no value “{wanted}”.", $"Taulukon {table.Name} sarakkeessa {column} ei ole arvoa ”{wanted}”."));
                }
            }
        }

        /// <summary>What a column has or may have; null where it cannot be told.</summary>
        private static HashSet<string>? ValuesOf(FieldSchema field, TableSchema table, ValidValues valid) => valid.Rows(table.Name) is not { } rows
            ? null
            : [
                .. rows.SelectMany(row => field.Type == FieldType.List ? row.List(field.Name) : [row.Canonical(field), row.Raw(field.Name)]),
                .. field.Allowed,
                .. field.Type == FieldType.Boolean ? ["true", "false"] : Array.Empty<string>(),
                .. RowReference.Of(field, table) is { } to ? valid.KeysOf(to.Table, to.Key) ?? [] : [],
            ];
    }
}
