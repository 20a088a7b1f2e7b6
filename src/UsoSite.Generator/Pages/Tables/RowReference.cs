using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages.Rows;

namespace UsoSite.Generator.Pages.Tables;

/// <summary>Where the values of a column lead: to rows of a table by one of its columns.</summary>
internal sealed record RowReference(string Table, string Key)
{
    /// <summary>Columns that name a row to people, the best first; a row without any of them is called by its key.</summary>
    private static readonly string[] Names = ["name", "title", "term"];

    /// <summary>Where a column leads; null where it leads nowhere.</summary>
    public static RowReference? Of(FieldSchema field, TableSchema table) =>
        field.References is { } list ? new RowReference(list, "id")
        : table.ForeignKeys.FirstOrDefault(key => key.Field == field.Name) is { } key ? new RowReference(key.Table, key.Key)
        : null;

    /// <summary>The rows that it leads to, by key.</summary>
    public IReadOnlyDictionary<string, Row> RowsIn(SoundTables tables) => tables.Rows(Table).DistinctBy(row => row.Raw(Key)).ToDictionary(row => row.Raw(Key), StringComparer.Ordinal);

    /// <summary>What a row is called.</summary>
    public static TaggedText NameOf(Row row, Language language) =>
        Names.Select(name => TableColumn.Find(name, row.Schema)).OfType<TableColumn>()
            .Select(column => CellView.TextOf(row, column.In(language), language)).FirstOrDefault(text => text is not null)
            ?? new TaggedText(RowPages.KeyOf(row), language);
}
