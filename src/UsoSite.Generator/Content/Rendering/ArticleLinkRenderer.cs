using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;
using UsoSite.Generator.Pages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content.Rendering;

/// <summary>
/// Resolves links to other articles (<c>liittyminen.md</c>), to files beside them, and to pages by id
/// (<c>page:season/newest</c>).
/// </summary>
internal sealed class ArticleLinkRenderer(Article article, PageContext page) : HtmlObjectRenderer<LinkInline>
{
    /// <summary>Under this key a link keeps the address that it was written with, so that a later check finds it again.</summary>
    public static readonly object Href = new();

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
        else if (Resolve(url) is not { } href)
        {
            renderer.WriteChildren(obj);
            ReportBroken(obj, url);
        }
        else if (obj.IsImage)
        {
            renderer.Write("<img src=\"").WriteEscapeUrl(href).Write("\" alt=\"").WriteEscape(InlineText.From(obj)).Write("\">");
        }
        else
        {
            obj.SetData(Href, href);
            renderer.Write("<a href=\"").WriteEscapeUrl(href).Write("\">");
            renderer.WriteChildren(obj);
            renderer.Write("</a>");
        }
    }

    private void ReportBroken(LinkInline link, string url) =>
        page.Diagnostics.Report(new Diagnostic(Rules.BrokenLink, article.At(link), new(
            $"The link “{url}” leads nowhere.", $"Linkki ”{url}” ei johda mihinkään."), new(
            "Write the path of another article (liittyminen.md), of a file beside the articles, or the id of a page (page:season/newest).",
            "Kirjoita toisen artikkelin polku (liittyminen.md), artikkelien vieressä olevan tiedoston polku tai sivun tunniste (page:season/newest)."))
        { Value = url, Nearest = NearestTo(url) });

    private string? Resolve(string url)
    {
        var (path, anchor) = url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? (url[..at], url[at..]) : (url, "");
        var file = SitePath.Combine(SitePath.FolderOf(article.Source.File), path)[1..];
        if (page.Site.Media.Contains(file))
        {
            return page.LinkTo(new ContentFile(file, default).Address);
        }

        var id = LinkScheme.Parse(url) == LinkScheme.Page
            ? path["page:".Length..]
            : page.Site.Articles.FirstOrDefault(other => other.Source.File == file)?.Id;
        try
        {
            return id is null ? null : page.UrlOf(id + anchor);
        }
        catch (UnknownPageException)
        {
            return null;
        }
    }

    private string? NearestTo(string url) =>
        LinkScheme.Parse(url) == LinkScheme.Page ? page.NearestPage(url["page:".Length..]) is { } id ? "page:" + id : null
        : url.Contains('@', StringComparison.Ordinal) ? "mailto:" + url
        : Nearest.To(url, page.Site.Articles
            .Where(other => other.Language == article.Language)
            .Select(other => Path.GetRelativePath(Path.GetDirectoryName(article.Source.File)!, other.Source.File).Replace('\\', '/')));
}
