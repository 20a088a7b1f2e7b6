using Markdig.Renderers.Html;
using Markdig.Renderers;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Content.Rendering;

/// <summary>Shows a directive through the theme's partial <c>directives/NAME</c>.</summary>
internal static class DirectiveHtml
{
    public static string Render(DirectiveInline directive, PageContext page)
    {
        if (directive.Refused)
        {
            return "";
        }

        var known = page.Site.Directives.Find(directive.Name)!;
        var values = new DirectiveValues(directive.Arguments);
        var view = known is PageDirective own ? own.View(values, page) : page.Site.DirectiveViews.ViewOf(known, values);
        return page.Site.Theme.Templates.Render(known.Template, view, page, page.CopyOf(known.Name)).Trim();
    }
}

/// <summary>Shows a directive in a sentence.</summary>
internal sealed class DirectiveInlineRenderer(PageContext page) : HtmlObjectRenderer<DirectiveInline>
{
    protected override void Write(HtmlRenderer renderer, DirectiveInline obj) => renderer.Write(DirectiveHtml.Render(obj, page));
}

/// <summary>Shows a directive that is alone in its paragraph.</summary>
internal sealed class DirectiveBlockRenderer(PageContext page) : HtmlObjectRenderer<DirectiveBlock>
{
    protected override void Write(HtmlRenderer renderer, DirectiveBlock obj) => renderer.WriteLine(DirectiveHtml.Render(obj.Directive, page));
}
