using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Content.Rendering;

/// <summary>Shows a callout with its kind in words of the page's language; of a kind that does not exist only the text.</summary>
internal sealed class CalloutRenderer(PageContext page) : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock obj)
    {
        var kind = obj.Kind.ToString().ToLowerInvariant();
        if (!CheckArticle.Callouts.Contains(kind))
        {
            renderer.WriteChildren(obj);
            return;
        }

        renderer.Write($"<div class=\"markdown-alert markdown-alert-{kind}\" role=\"note\">\n<p class=\"markdown-alert-title\">");
        renderer.WriteEscape(page.Text("callout." + kind)).WriteLine("</p>");
        renderer.WriteChildren(obj);
        renderer.WriteLine("</div>");
    }
}
