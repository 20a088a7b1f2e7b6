using UsoSite.Generator.Content;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Pages.Articles;

/// <summary>The articles that a language shows: its own, and Finnish ones in place of those that it lacks; not those that other pages show.</summary>
internal sealed class LanguageArticles
{
    private const int FewestHeadings = 3;

    private readonly Language language;
    private readonly Article[] all;
    private readonly HashSet<string> single;
    private readonly Dictionary<string, Article[]> sections;

    public LanguageArticles(Site site, Language language)
    {
        this.language = language;
        Article[] shown = [.. site.Articles.Where(a => !site.ArticlesOfPages.Contains(a.Id))];
        Article[] own = [.. shown.Where(a => a.Language == language)];
        var translated = own.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var untranslated = language == Language.Finnish
            ? []
            : shown.Where(a => a.Language == Language.Finnish && !translated.Contains(a.Id));
        all = [.. own, .. untranslated];
        single = Single.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        sections = Single.GroupBy(SectionOf).ToDictionary(
            section => section.Key,
            section => section.OrderBy(article => article.Meta.Order).ThenBy(article => article.Id, StringComparer.Ordinal).ToArray(),
            StringComparer.Ordinal);
    }

    /// <summary>Those that are one page.</summary>
    public IEnumerable<Article> Single => all.Where(article => article.Meta.Each is null);

    /// <summary>Those that are a page for each row of a table.</summary>
    public IEnumerable<Article> OfRows => all.Where(article => article.Meta.Each is not null);

    public string AddressOf(Article article) => article.Language == language ? article.Address : language.Root + article.Address[1..];

    /// <summary>Id of the page above an article: the one that its folder is named after, else the home page; null for the home page itself.</summary>
    public string? ParentOf(Article article) =>
        SectionOf(article) is { Length: > 0 } section && section != article.Id && single.Contains(section) ? section
        : article.Id == Page.HomeId ? null
        : Page.HomeId;

    public ArticleView ViewOf(Article article)
    {
        ArticleHeading[] headings = [.. article.Headings.Where(h => h.Level == 2)];
        var section = sections.GetValueOrDefault(SectionOf(article), []);
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
