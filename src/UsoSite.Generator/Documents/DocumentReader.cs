using System.Net;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Documents;

/// <summary>
/// Reads a document from the HTML that a template gives: headings, paragraphs, lists and tables, with emphasis and languages within them.
/// Other elements count by their words only.
/// </summary>
internal sealed class DocumentReader(Language language)
{
    private readonly List<DocumentBlock> blocks = [];
    private readonly RunReader words = new(language);
    private readonly Stack<(bool Ordered, int Items)> lists = new();
    private TableReader? table;

    public static Document Read(ReadOnlySpan<char> html, Language language)
    {
        DocumentReader reader = new(language);
        while (!html.IsEmpty)
        {
            var open = html.IndexOf('<');
            var words = open < 0 ? html : html[..open];
            reader.words.Add(words.Contains('&') ? WebUtility.HtmlDecode(words.ToString()) : words);
            var close = open < 0 ? -1 : html[open..].IndexOf('>');
            if (close < 0)
            {
                break;
            }

            reader.ReadTag(html[(open + 1)..(open + close)]);
            html = html[(open + close + 1)..];
        }

        return new Document(language, reader.blocks);
    }

    private void ReadTag(ReadOnlySpan<char> tag)
    {
        if (tag.StartsWith("/"))
        {
            End(tag[1..]);
        }
        else
        {
            var gap = tag.IndexOfAny(' ', '\n');
            Begin(gap < 0 ? tag : tag[..gap], gap < 0 ? [] : tag[gap..]);
        }
    }

    private void Begin(ReadOnlySpan<char> name, ReadOnlySpan<char> attributes)
    {
        switch (name)
        {
            case "ul" or "ol":
                lists.Push((name is "ol", 0));
                break;
            case "table":
                table = new TableReader();
                break;
            case "tr":
                table?.BeginRow();
                break;
            case "strong" or "em":
                words.Mark(name is "strong", begins: true);
                break;
            case "span":
                words.BeginSpan(attributes);
                break;
            case "h2" or "h3" or "h4" or "p" or "li" or "caption" or "th" or "td":
                words.Take();
                break;
        }
    }

    private void End(ReadOnlySpan<char> name)
    {
        switch (name)
        {
            case "h2" or "h3" or "h4":
                blocks.Add(new DocumentHeading(name[1] - '1', words.Take()));
                break;
            case "p":
                blocks.Add(new DocumentParagraph(words.Take()));
                break;
            case "li":
                var (ordered, items) = lists.Pop();
                lists.Push((ordered, items + 1));
                blocks.Add(new DocumentListItem(ordered, items + 1, words.Take()));
                break;
            case "ul" or "ol":
                lists.Pop();
                break;
            case "caption":
                table!.Caption = words.Take();
                break;
            case "th" or "td":
                table!.AddCell(words.Take());
                break;
            case "table":
                blocks.Add(table!.ToBlock());
                table = null;
                break;
            case "strong" or "em":
                words.Mark(name is "strong", begins: false);
                break;
            case "span":
                words.EndSpan();
                break;
        }
    }

    private sealed class TableReader
    {
        private readonly List<List<IReadOnlyList<DocumentRun>>> rows = [];

        public IReadOnlyList<DocumentRun> Caption { get; set; } = [];

        public void BeginRow() => rows.Add([]);

        public void AddCell(IReadOnlyList<DocumentRun> words) => rows[^1].Add(words);

        public DocumentTable ToBlock() => new(Caption, rows[0], rows[1..]);
    }
}
