using Markdig.Renderers;
using Markdig.Renderers.Html;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Content.Rendering;

/// <summary>Shows a directive in a sentence.</summary>
internal sealed class DirectiveInlineRenderer(PageContext page) : HtmlObjectRenderer<DirectiveInline>
{
    protected override void Write(HtmlRenderer renderer, DirectiveInline obj) => renderer.Write(DirectiveHtml.Render(obj, page));
}
