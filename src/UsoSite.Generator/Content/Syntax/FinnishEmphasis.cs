using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace UsoSite.Generator.Content.Syntax;

/// <summary>
/// Emphasis that a case ending follows. CommonMark lets asterisks neither close between a sign and a letter (<c>**"Talo"**n</c>,
/// <c>**talo (pieni)**lle</c>) nor open between a letter and a sign; here they may do both there. Underscores stay as they are: within a word
/// they are signs.
/// </summary>
internal sealed class FinnishEmphasis : EmphasisInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        if (!base.Match(processor, ref slice))
        {
            return false;
        }

        if (processor.Inline is EmphasisDelimiterInline { DelimiterChar: '*' } asterisks)
        {
            var after = slice.CurrentChar;
            if (IsSign(before) && char.IsLetterOrDigit(after))
            {
                asterisks.Type |= DelimiterType.Close;
            }
            else if (char.IsLetterOrDigit(before) && IsSign(after))
            {
                asterisks.Type |= DelimiterType.Open;
            }
        }

        return true;
    }

    private static bool IsSign(char c) => char.IsPunctuation(c) || char.IsSymbol(c);
}

/// <summary>Teaches Markdig the emphasis.</summary>
internal sealed class FinnishEmphasisExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Replace<EmphasisInlineParser>(new FinnishEmphasis());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
