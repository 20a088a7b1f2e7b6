using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages.Rows;

namespace UsoSite.Generator.Pages.Tables;

/// <summary>Rows of a table in an article.</summary>
/// <param name="Name">Name of the table.</param>
/// <param name="Rows">The rows that fit; there may be none.</param>
/// <param name="Sources">The sources of the table as a whole, where its rows do not name their own.</param>
public sealed record TableRowsView(string Name, LocalText Title, IReadOnlyList<TableHeadView> Columns, IReadOnlyList<TableRowView> Rows, IReadOnlyList<string> Sources)
{
    internal static TableRowsView From(TableQuery query, PageContext page)
    {
        var (table, site) = (query.Table, page.Site);
        var cells = query.Columns.Select(column => TableCellView.Maker(column, table, page)).ToArray();
        return new TableRowsView(
            table.Name,
            table.Title,
            [.. query.Columns.Select(column => new TableHeadView(column.Title, column.IsFigure))],
            [.. query.RowsIn(site.Data, page.Language).Select(row => new TableRowView(RowPages.KeyOf(row), [.. cells.Select((make, index) => make(row, index == 0))]))],
            [.. table.Sources.Where(site.Sources.ContainsKey)]);
    }
}

/// <summary>The head of a column.</summary>
/// <param name="IsFigure">True for numbers, which stand on the right.</param>
public sealed record TableHeadView(LocalText Title, bool IsFigure);

/// <summary>A row.</summary>
/// <param name="Key">Its primary key, by which others link to it.</param>
/// <param name="Cells">One for each column; the first names the row.</param>
public sealed record TableRowView(string Key, IReadOnlyList<TableCellView> Cells);

/// <summary>A cell.</summary>
/// <param name="Parts">What it says: one part, several in a cell that leads to several rows, none in an empty one, and in a yes or no.</param>
/// <param name="Flag">Null for anything but a yes or no.</param>
/// <param name="Marks">Ids of the sources that the cell itself names or is a list of.</param>
public sealed record TableCellView(IReadOnlyList<TablePartView> Parts, bool? Flag, bool IsFigure, IReadOnlyList<string> Marks)
{
    public bool IsEmpty => Parts.Count == 0 && Flag is null && Marks.Count == 0;

    /// <summary>Makes the cells of a column; the first column leads to the page of its row.</summary>
    internal static Func<Row, bool, TableCellView> Maker(TableColumn column, TableSchema table, PageContext page)
    {
        var (site, field) = (page.Site, column.In(page.Language));
        if (field is { Type: FieldType.List, References: "sources" })
        {
            return (row, _) => new TableCellView([], null, false, [.. row.List(field.Name).Where(site.Sources.ContainsKey)]);
        }

        var targets = RowReference.Of(column.Field, table)?.RowsIn(site.Data);
        return (row, first) => new TableCellView(
            [.. PartsOf(row, field, first, targets, page)],
            row.Value(field) as bool?,
            column.IsFigure,
            [.. row.OwnSourcesOf(column.Field.Name).Where(site.Sources.ContainsKey)]);
    }

    private static IEnumerable<TablePartView> PartsOf(Row row, FieldSchema field, bool first, IReadOnlyDictionary<string, Row>? targets, PageContext page)
    {
        if (targets is not null)
        {
            return (row.Value(field) as IReadOnlyList<string> ?? [row.Raw(field.Name)]).Where(key => key.Length > 0).Select(key => targets.TryGetValue(key, out var target)
                ? new TablePartView(RowReference.NameOf(target, page.Language), page.PageOf(target), null, RowReference.NameOf(target, page.Language).Text == key)
                : new TablePartView(new TaggedText(key, page.Language), null, null, IsKey: true));
        }

        return CellView.TextOf(row, field, page.Language) is { } text
            ? [new TablePartView(text, first ? page.PageOf(row) : null, Uri.TryCreate(text.Text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" ? text.Text : null, row.Schema.PrimaryKey.Contains(field.Name))]
            : [];
    }
}

/// <summary>A part of a cell.</summary>
/// <param name="Page">Id of the page that it leads to, with an anchor where a place on it is meant; null where there is none.</param>
/// <param name="Url">The address that it is; null for any other text.</param>
/// <param name="IsKey">True for a key, which is not divided between lines.</param>
public sealed record TablePartView(TaggedText Text, string? Page, string? Url, bool IsKey);
