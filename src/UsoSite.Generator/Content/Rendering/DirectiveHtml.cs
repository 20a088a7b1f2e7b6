using Markdig.Renderers.Html;
using Markdig.Renderers;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Content.Rendering;

/// <summary>Shows a directive through the theme's partial <c>directives/NAME</c>.</summary>
internal static class DirectiveHtml
{
    public static string Render(DirectiveInline directive, Article article, PageContext page)
    {
        if (article.Refused.Contains(directive))
        {
            return "";
        }

        var (template, view) = Shown(directive, page);
        return page.Site.Theme.Templates.Render(template, view, page, page.CopyOf(directive.Name)).Trim();
    }

    /// <summary>The template of a directive and what it shows.</summary>
    public static (string Template, object View) Shown(DirectiveInline directive, PageContext page)
    {
        var known = page.Site.Directives.Find(directive.Name)!;
        var values = new DirectiveValues(directive.ArgumentsOf(known));
        return (known.Template, known is PageDirective own ? own.View(values, page) : page.Site.DirectiveViews.ViewOf(known, values));
    }
}

/// <summary>Shows a directive in a sentence.</summary>
internal sealed class DirectiveInlineRenderer(Article article, PageContext page) : HtmlObjectRenderer<DirectiveInline>
{
    protected override void Write(HtmlRenderer renderer, DirectiveInline obj) => renderer.Write(DirectiveHtml.Render(obj, article, page));
}

/// <summary>Shows a directive that is alone in its paragraph.</summary>
internal sealed class DirectiveBlockRenderer(Article article, PageContext page) : HtmlObjectRenderer<DirectiveBlock>
{
    protected override void Write(HtmlRenderer renderer, DirectiveBlock obj) => renderer.WriteLine(DirectiveHtml.Render(obj.Directive, article, page));
}
