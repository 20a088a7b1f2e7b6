using Markdig;
using UsoSite.Generator.Content.Directives;

namespace UsoSite.Generator.Content;

/// <summary>The Markdown that articles are written in: CommonMark with tables, footnotes, callouts and directives.</summary>
internal static class MarkdownFormat
{
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseAlertBlocks()
        .UsePreciseSourceLocation()
        .Use<DirectiveExtension>()
        .Build();
}
