using System.Text.Json.Nodes;
using UsoSite.Generator.LinkedData;
using UsoSite.Generator.Pages.Citing;
using UsoSite.Generator.Pages.AsMarkdown;
using UsoSite.Generator.Settings;
using UsoSite.Generator.Sources;

namespace UsoSite.Generator.Pages;

/// <summary>What the frame around every page shows.</summary>
/// <param name="Canonical">Full address of the page; null for a page that no list of pages names.</param>
/// <param name="Body">The rendered layout.</param>
/// <param name="DataVersion">Changes with any cell of the tables.</param>
/// <param name="DataChanged">The day on which the data was last changed; null where its description does not say.</param>
/// <param name="Languages">The page in each language of the site.</param>
/// <param name="Citations">The sources that the body cites; none where the body lists them itself.</param>
public sealed record FrameView(
    string Language,
    string Id,
    string Layout,
    string Title,
    string Description,
    string? Canonical,
    IReadOnlyList<Crumb> Breadcrumbs,
    ReadOnlyMemory<char> Body,
    IReadOnlyList<Citation> Citations,
    DateOnly AsOf,
    SiteSettings Site,
    string DataVersion,
    DateOnly? DataChanged,
    IReadOnlyList<LanguageLink> Languages)
{
    private Lazy<Reference?>? cited;
    private Lazy<string?>? told;

    /// <summary>Where the article of the page is edited in a browser; null where it has none, or the settings do not say.</summary>
    public string? EditPage { get; private init; }

    /// <summary>Where the table of the row that the page is about is edited.</summary>
    public string? EditTable { get; private init; }

    /// <summary>The versions that are real translations, where there are several.</summary>
    public IReadOnlyList<LanguageLink> Translations { get; } = [.. Languages.Where(version => version.IsTranslated)];

    public bool HasLanguages => Languages.Count > 1;

    internal static FrameView From(ReadOnlyMemory<char> body, bool listsSources, PageContext context)
    {
        var (page, site) = (context.Page, context.Site);
        return new FrameView(
            page.Language.Code,
            page.Id,
            page.Layout,
            context.Text(page.Title),
            page.Description is { } description ? context.Text(description) : "",
            page.IsListed ? site.Settings.Absolute(page.Address) : null,
            [.. context.Ancestors().Select(above => new Crumb(context.Text(above.ShortTitle ?? above.Title), context.LinkTo(above.Address)))],
            body,
            listsSources ? [] : context.Citations.InOrder,
            site.AsOf,
            site.Settings,
            site.Data.Version,
            site.Data.Package.Modified,
            context.Languages())
        {
            EditPage = site.Settings.EditAddress(page.Article?.Source.File),
            Alternates = page.Markdown is null ? page.Alternates : [.. page.Alternates, new PageAlternate("text/markdown", MarkdownForm.AddressOf(page), "Markdown")],
            Picture = site.Theme.Assets.AddressOf("share.png") is { } picture ? site.Settings.Absolute(picture) : null,
            told = new(() => !page.IsListed ? null : PageGraph.Of(
                [.. context.Ancestors().Append(page).Select(one => (context.Text(one.ShortTitle ?? one.Title), site.Settings.Absolute(one.Address)))], [.. page.Things?.Invoke() ?? [], .. QuestionsOn(context)]), isThreadSafe: false),
            cited = new(() => !page.IsListed ? null : Reference.To(CitedThing.Of(page, context), CitedState.Of(site, page.Language), page.Language), isThreadSafe: false),
            IsEmbedded = page.IsEmbedded,
            EditTable = site.Settings.EditAddress(page.Row is { } row ? "data/" + row.Schema.Path : null),
        };
    }

    private static IEnumerable<JsonObject> QuestionsOn(PageContext context) =>
        context.Page.Article is { } article && context.Site.ArticlesOfQuestions.Contains(article.Id) && QuestionsOfArticle.Of(article, context.Anew()) is { } questions ? [questions] : [];

    /// <summary>True for a page that is shown within pages of other sites: it needs no header, menu or footer, and no search engine.</summary>
    public bool IsEmbedded { get; private init; }

    /// <summary>Files for programs that tell the same as the page.</summary>
    public IReadOnlyList<PageAlternate> Alternates { get; private init; } = [];

    /// <summary>How the page is cited, made where the theme asks for it; null for a page that no list of pages names.</summary>
    public Reference? Reference => cited?.Value;

    /// <summary>What programs are told of the page, as JSON-LD, made where the theme asks for it; null where that is nothing.</summary>
    public string? LinkedData => told?.Value;

    /// <summary>Full address of the picture that stands for the site where a page is shared; null where the theme has no <c>share.png</c>.</summary>
    public string? Picture { get; private init; }

    public bool HasTranslations => Canonical is not null && Translations.Count > 1;
}

/// <summary>A page above the present one in the breadcrumbs.</summary>
public sealed record Crumb(string Title, string Url);

/// <summary>A page in one of the site's languages.</summary>
/// <param name="Name">What the readers of the language call it.</param>
/// <param name="Url">Link from the present page.</param>
/// <param name="Canonical">Full address.</param>
/// <param name="IsCurrent">True for the present page itself.</param>
/// <param name="IsTranslated">False where the page shows its text in Finnish, for lack of a translation.</param>
public sealed record LanguageLink(string Code, string Name, string Url, string Canonical, bool IsCurrent, bool IsTranslated);
