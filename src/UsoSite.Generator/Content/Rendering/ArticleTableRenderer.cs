using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Content.Rendering;

/// <summary>Shows a table with a caption (the heading above it), scopes, and right-aligned columns by class.</summary>
internal sealed class ArticleTableRenderer(Article article, PageContext page) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        Table[] before = [.. article.Body.Descendants<Table>().TakeWhile(table => table != obj)];
        var id = "taulukko-" + (before.Length + 1);
        renderer.Write($"<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{id}\">\n<table>\n");
        renderer.Write($"<caption id=\"{id}\" class=\"visually-hidden\">").WriteEscape(Caption(obj, before)).WriteLine("</caption>");
        var rows = obj.OfType<TableRow>().ToArray();
        WriteRows(renderer, obj, rows.Where(row => row.IsHeader), "thead", "th scope=\"col\"", "th");
        WriteRows(renderer, obj, rows.Where(row => !row.IsHeader), "tbody", "td", "td");
        renderer.WriteLine("</table>\n</div>");
    }

    /// <summary>The heading above the table, with a number from the second table below the same heading on.</summary>
    private string Caption(Table table, IEnumerable<Table> before)
    {
        var heading = Heading(table);
        var same = before.Count(other => Heading(other) == heading);
        return same > 0 ? $"{heading} ({same + 1})" : heading;
    }

    private string Heading(Table table) =>
        article.Body.Descendants<HeadingBlock>().LastOrDefault(heading => heading.Span.Start < table.Span.Start) is { } heading
            ? InlineText.From(heading.Inline)
            : page.Text(page.Page.Title);

    private static void WriteRows(HtmlRenderer renderer, Table table, IEnumerable<TableRow> rows, string part, string open, string close)
    {
        renderer.WriteLine($"<{part}>");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                var right = i < table.ColumnDefinitions.Count && table.ColumnDefinitions[i].Alignment == TableColumnAlign.Right;
                renderer.Write($"<{open}{(right ? " class=\"num\"" : "")}>");
                WriteCell(renderer, (TableCell)row[i]);
                renderer.Write($"</{close}>");
            }

            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{part}>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell)
    {
        var before = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = before;
    }
}
