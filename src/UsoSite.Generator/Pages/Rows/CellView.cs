using System.Globalization;
using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Theming;

namespace UsoSite.Generator.Pages.Rows;

/// <summary>A cell of the row that a page is about.</summary>
public sealed record CellView
{
    /// <summary>True where neither the cell nor, for a translation, the Finnish one has a value.</summary>
    public bool IsEmpty => Text is null && Flag is null;

    /// <summary>The value in words or figures, with the language of the column; null for a yes or no and for an empty cell.</summary>
    public required TaggedText? Text { get; init; }

    /// <summary>Null for anything but a yes or no.</summary>
    public required bool? Flag { get; init; }

    /// <summary>Ids of the sources of a figure; none for a text, or where the site has no table of sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    internal static CellView From(string column, PageContext page)
    {
        var (row, field) = (page.Page.Row!, page.Page.Row!.Schema.Find(column)!);
        return new CellView
        {
            Text = TextOf(row, field, page.Language),
            Flag = row.Value(field) as bool?,
            Sources = field.Type == FieldType.String ? [] : SourcesOf(row, field, page.Site),
        };
    }

    /// <summary>A value as readers of a language write it: the Finnish text where a translation is missing; null for a yes or no and for an empty cell.</summary>
    internal static TaggedText? TextOf(Row row, FieldSchema field, Language language)
    {
        var formats = Formats.For(language);
        return row.Value(field) switch
        {
            string text => new TaggedText(NoBreakSpaces.In(text), ColumnLanguages.LanguageOf(field) ?? language),
            int year when field.IsYear => new TaggedText(year.ToString(CultureInfo.InvariantCulture), language),
            int number => new TaggedText(formats.Number(number), language),
            double number => new TaggedText(formats.Number(number), language),
            PartialDate date => new TaggedText(formats.Date(date), language),
            IReadOnlyList<string> words => new TaggedText(string.Join(", ", words), language),
            null when ColumnLanguages.FinnishOf(row.Schema, field) is { } finnish && row.Value(finnish) is string text => new TaggedText(NoBreakSpaces.In(text), Language.Finnish),
            _ => null,
        };
    }

    /// <summary>The sources that the row names for the cell or for itself, else those of the column.</summary>
    internal static IReadOnlyList<string> SourcesOf(Row row, FieldSchema field, Site site)
    {
        var named = row.Schema.Find("sources") is { Type: FieldType.List } ? row.SourcesOf(field.Name) : site.SourcesOf(row.Schema.Name, field.Name);
        return [.. named.Where(site.Sources.ContainsKey)];
    }
}
