using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Translations;

/// <summary>Finds tables whose titles or descriptions in <c>datapackage.json</c> lack a language.</summary>
internal static class DescriptionTranslations
{
    /// <summary>One problem for each table and language, however many texts are missing.</summary>
    public static IEnumerable<Diagnostic> Missing(TableSet set, IReadOnlyList<Language> languages) =>
        from table in set.Package.Tables
        from language in languages
        let lacking = Lacking(table, language).ToArray()
        where lacking.Length > 0
        select new Diagnostic(Rules.MissingTranslation, SourceSpan.WholeFile(DataPackage.File), new(
            $"The table {table.Name} is described in Finnish and not in the language “{language}”: {string.Join(", ", lacking)}.",
            $"Taulukko {table.Name} on kuvattu suomeksi muttei kielellä ”{language}”: {string.Join(", ", lacking)}."), new(
            $"Add title_{language} and description_{language} beside title and description.",
            $"Lisää title_{language} ja description_{language} kohtien title ja description viereen."))
        {
            Key = $"table={table.Name}",
            Value = language.Code,
        };

    /// <summary>The table itself and those of its columns that lack a title or a description.</summary>
    private static IEnumerable<string> Lacking(TableSchema table, Language language) => table.Fields
        .Select(field => (field.Name, field.Title, field.Description))
        .Prepend((table.Name, table.Title, table.Description))
        .Where(text => text.Title.FallsBackIn(language) || text.Description.FallsBackIn(language))
        .Select(text => text.Name);
}
