using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace UsoSite.Generator.Content.Syntax;

/// <summary>
/// An address in running text that begins with <c>https://</c> or <c>http://</c> is a link. What ends the sentence or the quotation is not part of
/// it; a closing bracket is where one opens in the address.
/// </summary>
internal sealed class BareAddress : AutoLinkParser
{
    private const string Ends = ".,:;!?…\"'”’»)]}*_~";

    public BareAddress()
        : base(new AutoLinkOptions { ValidPreviousCharacters = "*_~(\"'”’»«[–—/-" }) => OpeningCharacters = ['h'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        if (!base.Match(processor, ref slice) || processor.Inline is not LinkInline { FirstChild: LiteralInline shown } link)
        {
            return false;
        }

        var address = slice.Text.AsSpan(start, slice.Start - start);
        var length = LengthOf(address);
        var cut = address.Length - length;
        if (cut > 0)
        {
            link.Url = address[..length].ToString();
            link.Span.End -= cut;
            link.UrlSpan.End -= cut;
            shown.Content = new StringSlice(slice.Text, start, start + length - 1);
            shown.Span.End -= cut;
            slice.Start -= cut;
        }

        return true;
    }

    private static int LengthOf(ReadOnlySpan<char> address)
    {
        var length = address.Length;
        while (length > 0 && Ends.Contains(address[length - 1], StringComparison.Ordinal)
            && !(address[length - 1] == ')' && address[..length].Count('(') >= address[..length].Count(')')))
        {
            length--;
        }

        return length;
    }
}

/// <summary>Teaches Markdig bare addresses.</summary>
internal sealed class BareAddressExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<EmphasisInlineParser>(new BareAddress());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
