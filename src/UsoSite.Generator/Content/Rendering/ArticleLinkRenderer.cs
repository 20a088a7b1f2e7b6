using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;
using UsoSite.Generator.Pages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content.Rendering;

/// <summary>Resolves links to other articles (<c>liittyminen.md</c>) and to pages by id (<c>page:season/newest</c>).</summary>
internal sealed class ArticleLinkRenderer(Article article, PageContext page) : HtmlObjectRenderer<LinkInline>
{
    private readonly LinkInlineRenderer inner = new();

    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        if (!obj.IsImage && obj.Url is { } url && !url.StartsWith('#'))
        {
            if (LinkScheme.IsExternal(url))
            {
                obj.GetAttributes().AddPropertyIfNotExist("rel", "noopener");
            }
            else
            {
                WriteInternal(renderer, obj, url);
                return;
            }
        }

        inner.Write(renderer, obj);
    }

    private void WriteInternal(HtmlRenderer renderer, LinkInline link, string url)
    {
        var href = Resolve(url);
        if (href is null)
        {
            renderer.WriteChildren(link);
            page.Diagnostics.Report(new Diagnostic(Rules.BrokenLink, article.At(link), new(
                $"The link “{url}” leads nowhere.", $"Linkki ”{url}” ei johda mihinkään."), new(
                "Write the path of another article (liittyminen.md) or the id of a page (page:season/newest).",
                "Kirjoita toisen artikkelin polku (liittyminen.md) tai sivun tunniste (page:season/newest)."))
            { Value = url, Nearest = NearestTo(url) });
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(href).Write("\">");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private string? Resolve(string url)
    {
        var (path, anchor) = url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? (url[..at], url[at..]) : (url, "");
        var id = LinkScheme.Of(url) == LinkScheme.Page ? path["page:".Length..] : ArticleAt(path)?.Id;
        try
        {
            return id is null ? null : page.UrlOf(id + anchor);
        }
        catch (UnknownPageException)
        {
            return null;
        }
    }

    private Article? ArticleAt(string path)
    {
        var file = SitePath.Combine(SitePath.FolderOf(article.Source.File), path)[1..];
        return page.Site.Articles.FirstOrDefault(other => other.Source.File == file);
    }

    private string? NearestTo(string url) =>
        LinkScheme.Of(url) == LinkScheme.Page ? page.NearestPage(url["page:".Length..]) is { } id ? "page:" + id : null
        : url.Contains('@', StringComparison.Ordinal) ? "mailto:" + url
        : Nearest.Of(url, page.Site.Articles
            .Where(other => other.Language == article.Language)
            .Select(other => Path.GetRelativePath(Path.GetDirectoryName(article.Source.File)!, other.Source.File).Replace('\\', '/')));
}
