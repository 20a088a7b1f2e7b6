using UsoSite.Generator.Content;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages.AsMarkdown;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages.Articles;

/// <summary>Makes a page of every article but those that other pages show and those that are pages of rows.</summary>
public sealed class ArticlePages : PageKind
{
    protected override IEnumerable<Page> Make(Site site, Language language)
    {
        var articles = new LanguageArticles(site, language);
        return articles.Single.Select(article => new Page(
            article.Id, language, articles.AddressOf(article), "article", InterfaceText.Literal(article.Meta.Title), PageView.MadeBy(() => articles.ViewOf(article)))
        {
            Article = article,
            Markdown = MarkdownForm.OfArticle,
            TextLanguage = article.Language,
            Description = InterfaceText.Literal(article.Meta.Description),
            Parent = articles.ParentOf(article),
            Origin = SourceSpan.Start(article.Source.File),
            Aliases = article.Language == language ? article.Meta.Aliases : [],
        });
    }
}

/// <summary>An article with its menus.</summary>
/// <param name="OtherLanguage">The language of the text where it is not the page's: the article is not translated.</param>
/// <param name="Contents">The headings of the second level; empty where the page shows no table of contents.</param>
/// <param name="Section">The articles of the same section in their order, this one among them; empty outside sections.</param>
public record ArticleView(Article Article, string? OtherLanguage, DateOnly? Updated, IReadOnlyList<ArticleHeading> Contents, IReadOnlyList<SectionLink> Section);

/// <summary>A link in the menu of a section.</summary>
/// <param name="Id">Id of the page.</param>
/// <param name="OtherLanguage">The language of the title where it is not the page's.</param>
public sealed record SectionLink(string Id, string Title, string? OtherLanguage, bool IsCurrent);
