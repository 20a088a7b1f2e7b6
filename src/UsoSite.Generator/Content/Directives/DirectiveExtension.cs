using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace UsoSite.Generator.Content.Directives;

/// <summary>Teaches Markdig the directives.</summary>
internal sealed class DirectiveExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new DirectiveParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
