using System.Globalization;
using System.Net;
using System.Text;

namespace UsoSite.Network;

/// <summary>
/// Reads the plain text of a draft from its own page, so that text and page never drift apart: one line for each heading, paragraph,
/// item and table row, an empty line between them except within a list or a table. The script of the page does the same
/// (<c>js/draft.js</c>).
/// </summary>
internal sealed class DraftText
{
    private const string WordJoiner = "\u2060";

    private readonly StringBuilder text = new();
    private readonly StringBuilder part = new();
    private readonly List<string> cells = [];
    private string[] columns = [];
    private string last = "";
    private int number;
    private bool ordered;
    private bool cited;

    private DraftText()
    {
    }

    /// <summary>The text of the page's article, lines ending in CR LF for the editors of Windows; null where the page has no article.</summary>
    public static string? From(string html)
    {
        var start = html.IndexOf("<article", StringComparison.Ordinal);
        var end = start < 0 ? -1 : html.IndexOf("</article>", start, StringComparison.Ordinal);
        return end < 0 ? null : new DraftText().Read(html[start..end]).ReplaceLineEndings("\r\n");
    }

    private string Read(string html)
    {
        for (var i = 0; i < html.Length;)
        {
            var open = html.IndexOf('<', i);
            part.Append(html, i, (open < 0 ? html.Length : open) - i);
            if (open < 0)
            {
                break;
            }

            var close = html.IndexOf('>', open);
            Tag(html[(open + 1)..close]);
            i = close + 1;
        }

        return text.Append('\n').ToString();
    }

    private void Tag(string tag)
    {
        switch (tag.Split(' ')[0])
        {
            case "h2" or "h3" or "h4" or "p" or "li" or "caption" or "th" or "td":
                part.Clear();
                break;
            case "ul" or "ol":
                (ordered, cited, number, last) = (tag.StartsWith("ol", StringComparison.Ordinal), tag.Contains("\"sources\"", StringComparison.Ordinal), 0, "");
                break;
            case "tr":
                cells.Clear();
                break;
            case "table":
                (columns, last) = ([], "");
                break;
            case "/h2" or "/h4" or "/p":
                Add("block", Part());
                break;
            case "/h3":
                Add("block", Part().ToUpperInvariant());
                break;
            case "/caption":
                Add("row", Part());
                break;
            case "/li":
                number++;
                Add("item", Marker() + Part());
                break;
            case "/th" or "/td":
                cells.Add(Part());
                break;
            case "/thead":
                columns = [.. cells];
                break;
            case "/tr" when columns.Length > 0:
                Add("row", "- " + string.Join("; ", cells.Select((cell, i) => i == 0 ? cell : $"{columns[i]}: {cell}")));
                break;
            default:
                break;
        }
    }

    private string Marker() => cited
        ? string.Create(CultureInfo.InvariantCulture, $"[{number}] ")
        : ordered ? string.Create(CultureInfo.InvariantCulture, $"{number}. ") : "- ";

    /// <summary>Lines of one list or one table follow each other; all else has an empty line before it.</summary>
    private void Add(string kind, string line)
    {
        text.Append(text.Length == 0 ? "" : kind == last && kind != "block" ? "\n" : "\n\n").Append(line);
        last = kind;
    }

    /// <summary>The text since the last opening tag, in single spaces; a source marker stands apart from its word.</summary>
    private string Part()
    {
        var words = WebUtility.HtmlDecode(part.ToString()).Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        part.Clear();
        return string.Join(' ', words).Replace("]" + WordJoiner, "]", StringComparison.Ordinal).Replace(WordJoiner, " ", StringComparison.Ordinal);
    }
}
