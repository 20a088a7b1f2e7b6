using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Content.Rendering;

/// <summary>Writes the plain text of articles with its figures tied together.</summary>
internal sealed class TiedTextRenderer : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline obj)
    {
        var text = NoBreakSpaces.In(obj.Content.ToString());
        if (renderer.EnableHtmlEscape)
        {
            renderer.WriteEscape(text);
        }
        else
        {
            renderer.Write(text);
        }
    }
}
