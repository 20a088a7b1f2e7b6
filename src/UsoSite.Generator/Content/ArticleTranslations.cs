using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content;

/// <summary>Finds articles that one of the site's languages lacks; they are shown in Finnish there.</summary>
internal static class ArticleTranslations
{
    public static IEnumerable<Diagnostic> Missing(IReadOnlyList<Article> articles, IReadOnlyList<Language> languages) =>
        from article in articles
        where article.Language == Language.Finnish
        from language in languages
        where !articles.Any(other => other.Id == article.Id && other.Language == language)
        select new Diagnostic(Rules.MissingTranslation, SourceSpan.Start(article.Source.File), new(
            $"The article “{article.Id}” is missing in the language “{language}”; Finnish is shown in its place.",
            $"Artikkeli ”{article.Id}” puuttuu kielellä ”{language}”; sen tilalla näytetään suomenkielinen."), new(
            $"Add an article with “id: {article.Id}” to content/{language}/.", $"Lisää kansioon content/{language}/ artikkeli, jossa on ”id: {article.Id}”."))
        {
            Key = $"id={article.Id}",
            Value = language.Code,
        };
}
