using System.Net;
using System.Text;

namespace UsoSite.Generator.Pages.AsMarkdown;

/// <summary>
/// Markdown of the few elements that templates for it use: headings, paragraphs, lists, lists of terms, tables, links and emphasis. Others count
/// by their words, and what is not well nested, as a theme may have it, by as much of it as can be told. A link to a numbered source on the page becomes a footnote; what is of the class
/// <c>unit</c> or <c>caption-note</c> stands in brackets.
/// </summary>
/// <param name="text">Takes the blocks.</param>
internal sealed class MarkdownFromHtml(Uri address, StringBuilder text)
{
    private const char WordJoiner = '\u2060';

    private readonly StringBuilder line = new();
    private readonly Stack<(bool Ordered, int Items)> lists = new();
    private readonly Stack<bool> spans = new();
    private readonly List<List<string>> rows = [];
    private string caption = "";
    private int link = -1;
    private string? target;

    /// <summary>Blocks with an empty line after each.</summary>
    /// <param name="address">That of the page, from which links lead on.</param>
    public static string Blocks(string html, Uri address)
    {
        StringBuilder text = new();
        Append(html, address, text);
        return text.ToString();
    }

    /// <summary>The same at the end of a text.</summary>
    public static void Append(ReadOnlySpan<char> html, Uri address, StringBuilder text)
    {
        MarkdownFromHtml writer = new(address, text);
        writer.Read(html);
        writer.EndParagraph();
    }

    /// <summary>Words within a line.</summary>
    public static string Line(string html, Uri address)
    {
        MarkdownFromHtml writer = new(address, new StringBuilder());
        writer.Read(html);
        return writer.Take();
    }

    private void Read(ReadOnlySpan<char> html)
    {
        while (!html.IsEmpty)
        {
            var open = html.IndexOf('<');
            var words = open < 0 ? html : html[..open];
            Add(words.Contains('&') ? WebUtility.HtmlDecode(words.ToString()) : words);
            var close = open < 0 ? -1 : html[open..].IndexOf('>');
            if (close < 0)
            {
                return;
            }

            var tag = html[(open + 1)..(open + close)];
            var gap = tag.IndexOfAny(' ', '\n');
            if (tag.StartsWith("/"))
            {
                End(tag[1..]);
            }
            else
            {
                Begin(gap < 0 ? tag : tag[..gap], tag);
            }

            html = html[(open + close + 1)..];
        }
    }

    private void Add(ReadOnlySpan<char> words)
    {
        foreach (var letter in words)
        {
            if (letter is ' ' or '\t' or '\r' or '\n')
            {
                line.Append(line.Length > 0 && line[^1] != ' ' ? " " : "");
            }
            else if (letter != WordJoiner)
            {
                MarkdownText.Append(line, letter);
            }
        }
    }

    private void Begin(ReadOnlySpan<char> name, ReadOnlySpan<char> tag)
    {
        switch (name)
        {
            case "ul" or "ol":
                EndItem();
                lists.Push((name is "ol", 0));
                break;
            case "p" or "h2" or "h3" or "h4" or "table" or "dl":
                EndParagraph();
                break;
            case "tr":
                rows.Add([]);
                break;
            case "th" or "td" or "caption":
                line.Clear();
                break;
            case "strong" or "dt":
                line.Append("**");
                break;
            case "span":
                spans.Push(tag.Contains("\"unit", StringComparison.Ordinal) || tag.Contains("caption-note", StringComparison.Ordinal));
                line.Append(spans.Peek() ? "(" : "");
                break;
            case "a" when HrefOf(tag) is { } href:
                (link, target) = (line.Length, href);
                break;
        }
    }

    private void End(ReadOnlySpan<char> name)
    {
        switch (name)
        {
            case "h2" or "h3" or "h4":
                EndBlock(new string('#', name[1] - '0') + " ");
                break;
            case "p":
                EndParagraph();
                break;
            case "li":
                EndItem();
                break;
            case "ul" or "ol" when lists.TryPop(out _):
                text.Append(lists.Count == 0 ? "\n" : "");
                break;
            case "caption":
                caption = Take();
                break;
            case "th" or "td" when rows.Count > 0:
                rows[^1].Add(Take());
                break;
            case "table":
                EndTable();
                break;
            case "strong":
                line.Append("**");
                break;
            case "span" when spans.TryPop(out var inBrackets):
                line.Append(inBrackets ? ")" : "");
                break;
            case "dt":
                line.Append(":** ");
                break;
            case "dd":
                text.Append("- ").Append(Take()).Append('\n');
                break;
            case "dl":
                text.Append('\n');
                break;
            case "a":
                EndLink();
                break;
        }
    }

    private static string? HrefOf(ReadOnlySpan<char> tag)
    {
        const string Name = " href=\"";
        var start = tag.IndexOf(Name);
        if (start < 0)
        {
            return null;
        }

        var value = tag[(start + Name.Length)..];
        return value.IndexOf('"') is >= 0 and var end ? WebUtility.HtmlDecode(value[..end].ToString()) : null;
    }

    private void EndLink()
    {
        if (link < 0 || target is null)
        {
            return;
        }

        var words = link < line.Length ? line.ToString(link, line.Length - link) : "";
        line.Length = Math.Min(link, line.Length);
        var number = words.StartsWith("\\[", StringComparison.Ordinal) && words.EndsWith("\\]", StringComparison.Ordinal) ? words[2..^2] : "";
        line.Append(
            words.Trim().Length == 0 ? ""
            : target.StartsWith('#') && number.Length > 0 && number.All(char.IsAsciiDigit) ? $"[^{number}]"
            : Uri.TryCreate(address, target, out var full) ? $"[{words}]({full.AbsoluteUri.Replace(")", "%29", StringComparison.Ordinal)})"
            : words);
        (link, target) = (-1, null);
    }

    private string Take()
    {
        var words = line.ToString().Trim();
        line.Clear();
        return words;
    }

    private void EndParagraph()
    {
        if (lists.Count == 0)
        {
            EndBlock("");
        }
        else
        {
            line.Append(line.Length > 0 && line[^1] != ' ' ? " " : "");
        }
    }

    private void EndBlock(string mark)
    {
        if (Take() is { Length: > 0 } words)
        {
            text.Append(mark).Append(words).Append("\n\n");
        }
    }

    private void EndItem()
    {
        if (lists.Count > 0 && Take() is { Length: > 0 } words)
        {
            var (ordered, items) = lists.Pop();
            lists.Push((ordered, items + 1));
            text.Append(' ', 2 * (lists.Count - 1)).Append(ordered ? $"{items + 1}. " : "- ").Append(words).Append('\n');
        }
    }

    private void EndTable()
    {
        if (caption.Length > 0)
        {
            text.Append("**").Append(caption.Replace("**", "", StringComparison.Ordinal)).Append("**\n\n");
        }

        var columns = rows.Select(row => row.Count).DefaultIfEmpty().Max();
        for (var i = 0; i < rows.Count; i++)
        {
            text.Append("| ").AppendJoin(" | ", rows[i].Concat(Enumerable.Repeat("", columns - rows[i].Count))).Append(" |\n");
            text.Append(i == 0 ? $"|{string.Concat(Enumerable.Repeat("---|", columns))}\n" : "");
        }

        text.Append('\n');
        rows.Clear();
        caption = "";
    }
}
