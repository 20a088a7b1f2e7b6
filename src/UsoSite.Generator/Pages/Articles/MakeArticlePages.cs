using UsoSite.Generator.Content;
using UsoSite.Generator.Domain;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages.Articles;

/// <summary>Makes a page of every article but the home text, which the home page shows.</summary>
public sealed class MakeArticlePages : PageMaker
{
    private const int FewestHeadings = 3;

    protected override IEnumerable<Page> Make(Site site, Language language)
    {
        Article[] articles = [.. site.Articles.Where(a => a.Language == language && a.Id != "home")];
        return articles.Select(article => new Page(
            article.Id, language, article.Address, "article", Wording.Literal(article.Meta.Title), View(article, articles))
        {
            Article = article,
            Description = Wording.Literal(article.Meta.Description),
            Parent = SectionOf(article) is { Length: > 0 } section && section != article.Id && articles.Any(a => a.Id == section) ? section : "home",
            Origin = new SourceSpan(article.Source.File, 1, 1),
            Aliases = article.Meta.Aliases,
        });
    }

    private static ArticleView View(Article article, Article[] articles)
    {
        ArticleHeading[] headings = [.. article.Headings.Where(h => h.Level == 2)];
        Article[] section = [.. articles.Where(a => SectionOf(a) == SectionOf(article)).OrderBy(a => a.Meta.Order).ThenBy(a => a.Id, StringComparer.Ordinal)];
        return new ArticleView(
            article,
            article.Meta.Updated,
            article.Meta.Contents && headings.Length >= FewestHeadings ? headings : [],
            SectionOf(article).Length > 0 && section.Length > 1
                ? [.. section.Select(a => new SectionLink(a.Id, a.Meta.Title, a.Id == article.Id))]
                : []);
    }

    /// <summary>The first part of the id of an article in a folder: <c>guide</c> for <c>guide/new-page</c> and for <c>guide</c> itself.</summary>
    private static string SectionOf(Article article) =>
        article.Source.File.Split('/').Length > 3 ? article.Id.Split('/')[0] : "";
}
