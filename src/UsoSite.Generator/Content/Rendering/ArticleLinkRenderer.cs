using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;
using UsoSite.Generator.Pages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content.Rendering;

/// <summary>
/// Resolves links to other articles (<c>about.md</c>), to files beside them, and to pages by id
/// (<c>page:home</c>).
/// </summary>
internal sealed class ArticleLinkRenderer(Article article, PageContext page) : HtmlObjectRenderer<LinkInline>
{
    /// <summary>Under this key a link keeps the addresses that it was written with, one for each place of a page, so that a later check finds it again.</summary>
    private static readonly object Written = new();

    private readonly LinkInlineRenderer inner = new();

    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        if (obj.Url is not { } url || url.StartsWith('#'))
        {
            inner.Write(renderer, obj);
        }
        else if (LinkScheme.IsExternal(url))
        {
            obj.GetAttributes().AddPropertyIfNotExist("rel", "noopener");
            inner.Write(renderer, obj);
        }
        else if (Resolve(url, article, page) is not { } href)
        {
            renderer.WriteChildren(obj);
            ReportBroken(obj, url);
        }
        else if (obj.IsImage)
        {
            renderer.Write("<img src=\"").WriteEscapeUrl(href).Write("\" alt=\"").WriteEscape(InlineText.From(obj)).Write("\"");
            if (MediaOf(url, article, page) is { } picture && page.Site.Media[picture] is { Width: var width, Height: var height })
            {
                renderer.Write($" width=\"{width}\" height=\"{height}\"");
            }

            renderer.Write(">");
        }
        else
        {
            (obj.GetData(Written) as HashSet<string> ?? Remember(obj)).Add(href);
            renderer.Write("<a href=\"").WriteEscapeUrl(href).Write("\">");
            renderer.WriteChildren(obj);
            renderer.Write("</a>");
        }
    }

    /// <summary>Whether a link of an article was written with an address on any of the pages that show the article.</summary>
    public static bool IsWrittenAs(LinkInline link, string href) => link.GetData(Written) is HashSet<string> written && written.Contains(href);

    private static HashSet<string> Remember(LinkInline link)
    {
        HashSet<string> written = new(StringComparer.Ordinal);
        link.SetData(Written, written);
        return written;
    }

    private void ReportBroken(LinkInline link, string url) =>
        page.Diagnostics.Report(new Diagnostic(Rules.BrokenLink, article.At(link), new(
            $"The link “{url}” leads nowhere.", $"Linkki ”{url}” ei johda mihinkään."), new(
            "Write the path of another article (about.md), of a file beside the articles, or the id of a page (page:home).",
            "Kirjoita toisen artikkelin polku (about.md), artikkelien vieressä olevan tiedoston polku tai sivun tunnus (page:home)."))
        { Value = url, Nearest = NearestTo(url) });

    /// <summary>The link from a page to what an article links to; null where that is not there.</summary>
    public static string? Resolve(string url, Article article, PageContext page)
    {
        var (path, anchor) = Parts(url);
        if (MediaOf(url, article, page) is { } media)
        {
            return Escaped(page.LinkTo(new ContentFile(media, default).Address));
        }

        var file = Uri.UnescapeDataString(FileOf(path, article));
        var id = LinkScheme.Parse(url) == LinkScheme.Page
            ? path["page:".Length..]
            : page.Site.ArticleIn(file)?.Id;
        try
        {
            return id is null ? null : page.UrlOf(id + anchor);
        }
        catch (UnknownPageException)
        {
            return null;
        }
    }

    /// <summary>The file beside the articles that a link names; null where it names none.</summary>
    private static string? MediaOf(string url, Article article, PageContext page)
    {
        var file = FileOf(Parts(url).Path, article);
        return new[] { file, Uri.UnescapeDataString(file) }.FirstOrDefault(page.Site.Media.ContainsKey);
    }

    /// <summary>Where a relative path leads from an article, from the site's root.</summary>
    private static string FileOf(string path, Article article) => SitePath.Combine(SitePath.FolderOf(article.Source.File), path)[1..];

    private static (string Path, string Anchor) Parts(string url) => url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? (url[..at], url[at..]) : (url, "");

    /// <summary>The signs of a file's name that mean something else in an address; whoever writes the address escapes all others.</summary>
    private static string Escaped(string url) =>
        url.Replace("%", "%25", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal).Replace("?", "%3F", StringComparison.Ordinal);

    private string? NearestTo(string url) =>
        LinkScheme.Parse(url) == LinkScheme.Page ? page.NearestPage(url["page:".Length..]) is { } id ? "page:" + id : null
        : url.Contains('@', StringComparison.Ordinal) ? "mailto:" + url
        : Nearest.To(Uri.UnescapeDataString(url), page.Site.Articles
            .Where(other => other.Language == article.Language)
            .Select(other => other.Source.File)
            .Concat(page.Site.Media.Keys.Where(file => file.StartsWith($"content/{article.Language}/", StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(Path.GetDirectoryName(article.Source.File)!, file).Replace('\\', '/')));
}
