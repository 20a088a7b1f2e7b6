using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Translations;

/// <summary>Finds empty cells of columns such as <c>name_sv</c> where <c>name_fi</c>, or <c>name</c> alone, has a text.</summary>
internal static class CellTranslations
{
    /// <summary>Tables of which something was refused wait until that is corrected.</summary>
    public static IEnumerable<Diagnostic> Missing(TableSet set, IReadOnlyList<Language> languages) =>
        from table in set.ByName.Values
        where table.Complete
        from language in languages
        from field in table.Schema.Fields
        where ColumnLanguages.LanguageOf(field) == language
        let finnish = ColumnLanguages.FinnishOf(table.Schema, field)?.Name
        where finnish is not null
        from row in table.Rows
        where row.Text(finnish).Length > 0 && row.Text(field.Name).Length == 0
        select Problem(row, finnish, field.Name, language);

    private static Diagnostic Problem(Row row, string finnish, string column, Language language) => new(
        Rules.MissingTranslation,
        row.PlaceOf(column),
        new(
            $"The row has a text in {finnish} and none in {column}; Finnish is shown in its place.",
            $"Rivillä on teksti sarakkeessa {finnish} muttei sarakkeessa {column}; sen tilalla näytetään suomenkielinen."),
        new($"Translate the text into the column {column}.", $"Käännä teksti sarakkeeseen {column}."))
    {
        Key = row.Key,
        Value = language.Code,
    };
}
