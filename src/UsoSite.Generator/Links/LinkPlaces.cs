using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using UsoSite.Generator.Content.Rendering;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Theming;
using SourceSpan = UsoSite.Pipelines.SourceSpan;

namespace UsoSite.Generator.Links;

/// <summary>Finds where a link of the final HTML was written: in a Markdown article or in a template.</summary>
internal sealed class LinkPlaces(Templates templates)
{
    public SourceSpan Of(Page page, string link) => InArticle(page, link) ?? InTemplates("layouts/" + page.Layout, link);

    public SourceSpan InFrame(string link) => InTemplates("layouts/frame", link);

    /// <summary>The heading of an article that has the id, else the template.</summary>
    public SourceSpan OfId(Page page, string id) =>
        page.Article is { } article && article.Body.Descendants<HeadingBlock>().FirstOrDefault(h => h.TryGetAttributes()?.Id == id) is { } heading
            ? article.At(heading)
            : Of(page, id);

    private static SourceSpan? InArticle(Page page, string link)
    {
        if (page.Article is not { } article)
        {
            return null;
        }

        var shown = Uri.UnescapeDataString(link);
        var links = article.Body.Descendants<LinkInline>().ToArray();
        var written = Array.Find(links, inline => Uri.UnescapeDataString(inline.Url ?? "") == shown || ArticleLinkRenderer.IsWrittenAs(inline, link))
            ?? Array.Find(links, inline => Anchor(link).Length > 1 && Uri.UnescapeDataString(Anchor(inline.Url ?? "")) == Anchor(shown));
        return written is null ? null : article.At(written);
    }

    /// <summary>The first template whose text has the link or its anchor, beginning with the page's own and the partials that it includes.</summary>
    private SourceSpan InTemplates(string layout, string link)
    {
        var own = templates.Reach(layout).Concat(templates.Reach("layouts/frame")).Distinct();
        foreach (var text in new[] { $"\"{link}\"", Anchor(link), link })
        {
            foreach (var template in own.Where(_ => text.Length > 1))
            {
                if (template.Source.Text.IndexOf(text, StringComparison.Ordinal) is >= 0 and var at)
                {
                    return template.Source.At(at + (text[0] == '"' ? 1 : 0));
                }
            }
        }

        return SourceSpan.WholeFile(templates.Find(layout)?.Source.File ?? "themes");
    }

    private static string Anchor(string link) => link.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? link[at..] : "";
}
