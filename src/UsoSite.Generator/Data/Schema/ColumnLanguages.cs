using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Data.Schema;

/// <summary>Columns such as <c>name_sv</c>, which hold in one language what <c>name_fi</c>, or <c>name</c> alone, holds in Finnish.</summary>
internal static class ColumnLanguages
{
    /// <summary>The language that the name of a column of texts ends with; null where it ends with none.</summary>
    public static Language? LanguageOf(FieldSchema field) => field.Type != FieldType.String
        ? null
        : Language.All.Where(language => field.Name.EndsWith($"_{language}", StringComparison.Ordinal)).Cast<Language?>().FirstOrDefault();

    /// <summary>The column that a column translates; null where it is no translation.</summary>
    public static FieldSchema? FinnishOf(TableSchema schema, FieldSchema field)
    {
        if (LanguageOf(field) is not { } language || language == Language.Finnish)
        {
            return null;
        }

        var name = field.Name[..^(language.Code.Length + 1)];
        return new[] { $"{name}_{Language.Finnish}", name }.Select(schema.Find).FirstOrDefault(found => found is { Type: FieldType.String });
    }
}
