using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using UsoSite.Fuzz.Inputs;

namespace UsoSite.Fuzz.Oracles;

/// <summary>Finds in a page, parsed as a browser does, what neither the theme of the small site nor Markdown can make.</summary>
internal static class ForeignMarkup
{
    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "html", "head", "meta", "title", "link", "body", "nav", "a", "main", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "pre", "code", "em",
        "strong", "del", "sub", "sup", "ins", "mark", "br", "hr", "img", "div", "span", "table", "caption", "thead", "tbody", "tr", "th", "td",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "lang", "charset", "rel", "href", "src", "alt", "title", "id", "class", "scope", "role", "tabindex", "aria-labelledby", "aria-label", "start", "type", "colspan", "rowspan",
    };

    private static readonly HashSet<string> Schemes = new(StringComparer.Ordinal) { "http", "https", "mailto", "tel" };

    /// <summary>What is foreign in the page; null where nothing is.</summary>
    public static string? In(ReadOnlyMemory<byte> html, FuzzTarget target, byte[] bytes)
    {
        if (MayWriteHtml(target, bytes))
        {
            return null;
        }

        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html.Span));
        return page.QuerySelectorAll("main").Length != 1 || page.QuerySelector("body > main + footer") is null ? "the end of the page's own parts"
            : page.QuerySelector("head meta:not([charset]), body meta, body title, body link, head > :not(meta, title, link)") is { } moved ? Start(moved)
            : page.All.Select(Of).FirstOrDefault(foreign => foreign is not null);
    }

    private static string? Of(IElement element) =>
        !Elements.Contains(element.LocalName) ? Start(element)
        : element.Attributes.FirstOrDefault(attribute => !Attributes.Contains(attribute.Name)) is { } unknown ? $"the attribute {unknown.Name} of {Start(element)}"
        : element.GetAttribute("href") is { } href && !IsAddress(href) ? $"a link to {href}"
        : element.GetAttribute("src") is { } src && !IsBeside(src) ? $"a picture of {src}" : null;

    private static string Start(IElement element) => element.OuterHtml[..Math.Min(120, element.OuterHtml.Length)];

    /// <summary>As browsers read addresses: without the spaces and control characters at the start, and without line breaks and tabs anywhere.</summary>
    private static string Read(string address) => string.Concat(address.SkipWhile(sign => sign <= ' ').Where(sign => sign is not ('\t' or '\n' or '\r'))).Replace('\\', '/');

    private static bool IsAddress(string address)
    {
        var read = Read(address);
        var end = read.AsSpan().IndexOfAny(":/?#");
        return end < 0 || read[end] != ':' || Schemes.Contains(read[..end].ToLowerInvariant());
    }

    private static bool IsBeside(string address) => Read(address) is var read && !read.StartsWith("//", StringComparison.Ordinal) && read.AsSpan().IndexOfAny(":/?#") is var end && (end < 0 || read[end] != ':');

    /// <summary>True for templates, for the ground with a theme of its own, and for an article that says in its front matter that it holds HTML.</summary>
    private static bool MayWriteHtml(FuzzTarget target, byte[] bytes) => target.WritesHtml || target.Ground.HasMarkupOfItsOwn || (target.File.EndsWith(".md", StringComparison.Ordinal) && bytes.AsSpan().IndexOf("html"u8) >= 0 && bytes.AsSpan().IndexOf("true"u8) >= 0
        && Encoding.UTF8.GetString(bytes) is var text && text.Split("\n---")[0].Contains("html", StringComparison.Ordinal));
}
