using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Content.Rendering;

/// <summary>Shows a directive through the theme's partial <c>directives/NAME</c>.</summary>
internal static class DirectiveHtml
{
    public static string Of(DirectiveInline directive, PageContext page)
    {
        if (directive.Refused)
        {
            return "";
        }

        var known = DirectiveCatalogue.All[directive.Name];
        var network = page.Site.Network;
        return page.Site.Theme.Templates
            .Render(known.Template, known.View(new DirectiveValues(directive.Arguments, network), network), page, page.CopyOf(known.Name))
            .Trim();
    }
}
