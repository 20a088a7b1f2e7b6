using System.Collections.ObjectModel;
using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Pages.Articles;

namespace UsoSite.Generator.Pages.Rows;

/// <summary>The page of a row: the article with the title of the row, and the row itself.</summary>
public sealed record RowView : ArticleView
{
    public RowView(ArticleView article, Row row)
        : base(article) => Row = new RowValues(row);

    public RowValues Row { get; }
}

/// <summary>The cells of a row by column, as templates see them; null where a cell is empty.</summary>
public sealed class RowValues(Row row) : ReadOnlyDictionary<string, object?>(
    row.Schema.Fields.ToDictionary(field => field.Name, row.Value, StringComparer.Ordinal))
{
    internal TableSchema Schema { get; } = row.Schema;

    /// <summary>The type of the values of a column.</summary>
    internal static Type TypeOf(FieldSchema field) => field.Type switch
    {
        FieldType.Integer => typeof(int),
        FieldType.Number => typeof(double),
        FieldType.Date => typeof(PartialDate),
        FieldType.Boolean => typeof(bool),
        FieldType.List => typeof(IReadOnlyList<string>),
        _ => typeof(string),
    };
}
