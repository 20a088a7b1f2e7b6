using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace UsoSite.Generator.Content;

/// <summary>The bare text of a piece of Markdown.</summary>
internal static class InlineText
{
    public static string From(ContainerInline? inline) => inline is null ? "" : string.Concat(inline.Descendants().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    }));
}
