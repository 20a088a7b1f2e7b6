using Markdig;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Content.Syntax;

namespace UsoSite.Generator.Content;

/// <summary>The Markdown that articles are written in: CommonMark with tables, footnotes, callouts, bare addresses and directives.</summary>
internal static class MarkdownFormat
{
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseAlertBlocks()
        .UsePreciseSourceLocation()
        .Use<FinnishEmphasisExtension>()
        .Use<BareAddressExtension>()
        .Use<DirectiveExtension>()
        .Build();
}
