using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages.Articles;

/// <summary>Makes a page of every article but those that other pages show and those that are pages of rows.</summary>
public sealed class ArticlePages : PageKind
{
    protected override IEnumerable<Page> Make(Site site, Language language)
    {
        var articles = new LanguageArticles(site, language);
        return articles.Single.Select(article => new Page(
            article.Id, language, articles.AddressOf(article), "article", InterfaceText.Literal(article.Meta.Title), articles.ViewOf(article))
        {
            Article = article,
            TextLanguage = article.Language,
            Description = InterfaceText.Literal(article.Meta.Description),
            Parent = articles.ParentOf(article),
            Origin = new SourceSpan(article.Source.File, 1, 1),
            Aliases = article.Language == language ? article.Meta.Aliases : [],
        });
    }
}
