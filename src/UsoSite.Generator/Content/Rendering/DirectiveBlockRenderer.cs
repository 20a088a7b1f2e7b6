using Markdig.Renderers;
using Markdig.Renderers.Html;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Content.Rendering;

/// <summary>Shows a directive that stands alone.</summary>
internal sealed class DirectiveBlockRenderer(PageContext page) : HtmlObjectRenderer<DirectiveBlock>
{
    protected override void Write(HtmlRenderer renderer, DirectiveBlock obj) => renderer.WriteLine(DirectiveHtml.Render(obj.Directive, page));
}
