using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace UsoSite.Generator.Content;

/// <summary>Finds what nests too deep in Markdown that was read: a row of asterisks is emphasis in emphasis, which no line of the text shows before.</summary>
internal static class MarkdownTree
{
    /// <summary>The first part that more than <see cref="Limits.MarkdownTree"/> others are around; null where there is none.</summary>
    public static MarkdownObject? TooDeepIn(MarkdownDocument body)
    {
        Stack<(MarkdownObject Part, int Depth)> left = new([(body, 0)]);
        while (left.TryPop(out var next))
        {
            if (next.Depth > Limits.MarkdownTree)
            {
                return next.Part;
            }

            foreach (var inner in Inside(next.Part))
            {
                left.Push((inner, next.Depth + 1));
            }
        }

        return null;
    }

    private static IEnumerable<MarkdownObject> Inside(MarkdownObject part) => part switch
    {
        ContainerBlock block => block,
        LeafBlock { Inline: { } inline } => [inline],
        ContainerInline inline => inline,
        _ => [],
    };
}
