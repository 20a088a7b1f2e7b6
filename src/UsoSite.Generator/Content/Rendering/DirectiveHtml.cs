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
