using UsoSite.Generator.Content;
using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages.Articles;

/// <summary>Makes a page of every article but the home text, which the home page shows.</summary>
public sealed class ArticlePages : PageKind
{
    private const int FewestHeadings = 3;

    protected override IEnumerable<Page> Make(Site site, Language language)
    {
        Article[] own = [.. site.Articles.Where(a => a.Language == language && a.Id != "home")];
        Article[] articles = [.. own, .. Untranslated(site, language, own)];
        return articles.Select(article => new Page(
            article.Id, language, AddressOf(article, language), "article", InterfaceText.Literal(article.Meta.Title), View(article, articles, language))
        {
            Article = article,
            TextLanguage = article.Language,
            Description = InterfaceText.Literal(article.Meta.Description),
            Parent = SectionOf(article) is { Length: > 0 } section && section != article.Id && articles.Any(a => a.Id == section) ? section : "home",
            Origin = new SourceSpan(article.Source.File, 1, 1),
            Aliases = article.Language == language ? article.Meta.Aliases : [],
        });
    }

    /// <summary>The Finnish articles that stand in for those that a language lacks.</summary>
    private static IEnumerable<Article> Untranslated(Site site, Language language, Article[] own) => language == Language.Finnish
        ? []
        : site.Articles.Where(a => a.Language == Language.Finnish && a.Id != "home" && !own.Any(o => o.Id == a.Id));

    private static string AddressOf(Article article, Language language) =>
        article.Language == language ? article.Address : language.Root + article.Address[1..];

    private static ArticleView View(Article article, Article[] articles, Language language)
    {
        ArticleHeading[] headings = [.. article.Headings.Where(h => h.Level == 2)];
        Article[] section = [.. articles.Where(a => SectionOf(a) == SectionOf(article)).OrderBy(a => a.Meta.Order).ThenBy(a => a.Id, StringComparer.Ordinal)];
        return new ArticleView(
            article,
            article.Language == language ? null : article.Language.Code,
            article.Meta.Updated,
            article.Meta.Contents && headings.Length >= FewestHeadings ? headings : [],
            SectionOf(article).Length > 0 && section.Length > 1
                ? [.. section.Select(a => new SectionLink(a.Id, a.Meta.Title, a.Language == language ? null : a.Language.Code, a.Id == article.Id))]
                : []);
    }

    /// <summary>The first part of the id of an article in a folder: <c>guide</c> for <c>guide/new-page</c> and for <c>guide</c> itself.</summary>
    private static string SectionOf(Article article) =>
        article.Source.File.Split('/').Length > 3 ? article.Id.Split('/')[0] : "";
}
