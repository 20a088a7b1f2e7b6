using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Content.Rendering;

/// <summary>Shows a table with a caption (the heading above it), scopes, and right-aligned columns by class.</summary>
internal sealed class ArticleTableRenderer(Article article, PageContext page) : HtmlObjectRenderer<Table>
{
    private readonly Lazy<Dictionary<Table, (int Number, string Caption)>> captions = new(() => Captions(article, page));

    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var (number, caption) = captions.Value[obj];
        var id = $"taulukko-{number}";
        renderer.Write($"<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{id}\">\n<table>\n");
        renderer.Write($"<caption id=\"{id}\" class=\"visually-hidden\">").WriteEscape(caption).WriteLine("</caption>");
        var rows = obj.OfType<TableRow>().ToArray();
        WriteRows(renderer, obj, rows.Where(row => row.IsHeader), "thead", "th scope=\"col\"", "th");
        WriteRows(renderer, obj, rows.Where(row => !row.IsHeader), "tbody", "td", "td");
        renderer.WriteLine("</table>\n</div>");
    }

    /// <summary>The tables of the article by number, with the heading above each; with a number from the second table below the same heading on.</summary>
    private static Dictionary<Table, (int Number, string Caption)> Captions(Article article, PageContext page)
    {
        Dictionary<Table, (int, string)> captions = [];
        Dictionary<string, int> below = new(StringComparer.Ordinal);
        var heading = page.Text(page.Page.Title);
        foreach (var block in article.Body.Descendants<Block>())
        {
            heading = block is HeadingBlock above ? InlineText.From(above.Inline) : heading;
            if (block is Table table)
            {
                var same = below[heading] = below.GetValueOrDefault(heading) + 1;
                captions.Add(table, (captions.Count + 1, same > 1 ? $"{heading} ({same})" : heading));
            }
        }

        return captions;
    }

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
