using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace UsoSite.Generator.Content.Syntax;

/// <summary>A pipe in a cell of a table is written <c>\|</c>, also in code, where a backslash otherwise stands for itself.</summary>
internal static class CodeInTables
{
    public static void Unescape(MarkdownDocument body)
    {
        foreach (var code in body.Descendants<TableCell>().SelectMany(cell => cell.Descendants<CodeInline>()))
        {
            code.Content = code.Content.Replace(@"\|", "|", StringComparison.Ordinal);
        }
    }
}
