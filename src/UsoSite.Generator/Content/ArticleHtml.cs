using Markdig.Renderers;
using UsoSite.Generator.Content.Rendering;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Content;

/// <summary>Turns an article into HTML on the page that shows it.</summary>
internal static class ArticleHtml
{
    public static string Render(Article article, PageContext page)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        MarkdownFormat.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new TiedTextRenderer());
        renderer.ObjectRenderers.Insert(0, new DirectiveInlineRenderer(article, page));
        renderer.ObjectRenderers.Insert(0, new DirectiveBlockRenderer(article, page));
        renderer.ObjectRenderers.Insert(0, new ArticleLinkRenderer(article, page));
        renderer.ObjectRenderers.Insert(0, new CalloutRenderer(page));
        renderer.ObjectRenderers.Insert(0, new ArticleTableRenderer(article, page));

        // Several pages may show one article: those of its rows, and those of the languages that lack a translation.
        lock (article.Body)
        {
            renderer.Render(article.Body);
        }

        writer.Flush();
        return writer.ToString();
    }
}
