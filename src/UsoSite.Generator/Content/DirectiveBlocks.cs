using Markdig.Syntax;
using UsoSite.Generator.Content.Directives;

namespace UsoSite.Generator.Content;

/// <summary>Lifts block directives out of the paragraphs in which they are alone.</summary>
internal static class DirectiveBlocks
{
    public static void Lift(MarkdownDocument body, DirectiveCatalogue catalogue)
    {
        foreach (var paragraph in body.Descendants<ParagraphBlock>().Where(p => p.Parent is not null).ToArray())
        {
            var parts = paragraph.Inline?.ToArray() ?? [];
            if (parts is [DirectiveInline directive] && catalogue.Find(directive.Name) is { IsBlock: true })
            {
                var parent = paragraph.Parent!;
                var index = parent.IndexOf(paragraph);
                parent.RemoveAt(index);
                directive.Remove();
                parent.Insert(index, new DirectiveBlock(directive) { Span = paragraph.Span, Line = paragraph.Line, Column = paragraph.Column });
            }
        }
    }
}
