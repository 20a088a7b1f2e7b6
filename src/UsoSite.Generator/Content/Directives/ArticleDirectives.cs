using Markdig.Syntax;

namespace UsoSite.Generator.Content.Directives;

/// <summary>Finds the directives of an article.</summary>
internal static class ArticleDirectives
{
    /// <summary>Those that are alone in their paragraphs, then those in sentences.</summary>
    public static IEnumerable<DirectiveInline> In(Article article) =>
        article.Body.Descendants<DirectiveBlock>().Select(block => block.Directive).Concat(article.Body.Descendants<DirectiveInline>());

    /// <summary>Those in which nothing was found wrong.</summary>
    public static IEnumerable<DirectiveInline> SoundIn(Article article) => In(article).Where(directive => !article.Refused.Contains(directive));
}
