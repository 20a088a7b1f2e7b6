using System.Text.RegularExpressions;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Pages.Tables;

/// <summary>
/// A column that an article shows. A column of texts in several languages goes by the name without the language, <c>name</c> for
/// <c>name_fi</c> and <c>name_sv</c>, and shows that of the page.
/// </summary>
/// <param name="Field">The column in the schema; of a text in several languages the Finnish one.</param>
/// <param name="Translations">The columns of its other languages; none for a column that is shown as it is.</param>
internal sealed partial record TableColumn(FieldSchema Field, IReadOnlyList<FieldSchema> Translations)
{
    /// <summary>Figures stand on the right.</summary>
    public bool IsFigure => !Field.IsYear && Field.Type is FieldType.Integer or FieldType.Number;

    /// <summary>The title, without the language where the column has several.</summary>
    public LocalText Title => Field.Title.Fi.Length == 0 ? new LocalText(Field.Name, "", "")
        : Translations.Count == 0 ? Field.Title
        : new LocalText(WithoutLanguage(Field.Title.Fi), WithoutLanguage(Field.Title.Sv), WithoutLanguage(Field.Title.En));

    /// <summary>The column of a language.</summary>
    public FieldSchema In(Language language) => Translations.FirstOrDefault(field => ColumnLanguages.LanguageOf(field) == language) ?? Field;

    /// <summary>Every name that a column of a table can be asked for by.</summary>
    public static IEnumerable<string> NamesIn(TableSchema table) =>
        table.Fields.Select(field => field.Name).Concat(table.Fields.Select(BaseOf).OfType<string>()).Distinct(StringComparer.Ordinal);

    /// <summary>The column of that name; null where the table has none.</summary>
    public static TableColumn? Find(string name, TableSchema table) =>
        table.Find(name) is { } field ? new TableColumn(field, name == field.Name && BaseOf(field) is null ? TranslationsOf(field, table) : [])
        : table.Fields.FirstOrDefault(other => BaseOf(other) == name) is { } finnish ? new TableColumn(finnish, TranslationsOf(finnish, table))
        : null;

    /// <summary>Every column, those of several languages once, without those that hold the sources of another.</summary>
    public static IReadOnlyList<TableColumn> AllOf(TableSchema table) =>
    [
        .. from field in table.Fields
           where ColumnLanguages.FinnishOf(table, field) is null && !HoldsSourcesOfAnother(field, table)
           select new TableColumn(field, TranslationsOf(field, table)),
    ];

    private static bool HoldsSourcesOfAnother(FieldSchema field, TableSchema table) =>
        field is { Type: FieldType.List, References: "sources" } && field.Name.EndsWith("_sources", StringComparison.Ordinal)
        && NamesIn(table).Contains(field.Name[..^"_sources".Length]);

    /// <summary><c>name</c> of <c>name_fi</c>; null for other columns.</summary>
    private static string? BaseOf(FieldSchema field) =>
        ColumnLanguages.LanguageOf(field) == Language.Finnish ? field.Name[..^(Language.Finnish.Code.Length + 1)] : null;

    private static FieldSchema[] TranslationsOf(FieldSchema field, TableSchema table) =>
        [.. table.Fields.Where(other => ColumnLanguages.FinnishOf(table, other) == field)];

    private static string WithoutLanguage(string title) => NameOfFinnish().Replace(title, "");

    [GeneratedRegex(",? (?:suomeksi|på finska|in Finnish)$", RegexOptions.CultureInvariant)]
    private static partial Regex NameOfFinnish();
}
