using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using UsoSite.Generator.Content;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Content.Rendering;

namespace UsoSite.Generator.Pages.AsMarkdown;

/// <summary>An article as it was written, with what its directives show in their place and with full addresses in its links.</summary>
internal static class ArticleMarkdown
{
    public static string Of(Article article, PageContext page, Uri address)
    {
        var source = article.Source.Text[article.BodyStart..];
        StringBuilder text = new(source.Length);
        var at = 0;
        foreach (var (start, end, replacement) in Replacements(article, page, address).OrderBy(part => part.Start))
        {
            // A link in the text of a link has been replaced with it.
            if (start >= at)
            {
                text.Append(source, at, start - at).Append(replacement);
                at = end;
            }
        }

        return text.Append(source, at, source.Length - at).ToString().ReplaceLineEndings("\n");
    }

    private static List<(int Start, int End, string Text)> Replacements(Article article, PageContext page, Uri address)
    {
        List<(int, int, string)> found = [];

        // Pages in several languages may show one article, and be written at the same time.
        lock (article.Body)
        {
            foreach (var part in article.Body.Descendants())
            {
                switch (part)
                {
                    case DirectiveBlock block:
                        found.Add((block.Span.Start, block.Span.End + 1, MarkdownFromHtml.Blocks(DirectiveHtml.Render(block.Directive, article, page), address).Trim()));
                        break;
                    case DirectiveInline directive:
                        found.Add((directive.Span.Start, directive.Span.End + 1, MarkdownFromHtml.Line(DirectiveHtml.Render(directive, article, page), address)));
                        break;
                    case LinkInline { Url: { } url, UrlSpan: { IsEmpty: false } place } when !LinkScheme.IsExternal(url) && (url.StartsWith('#') ? url : ArticleLinkRenderer.Resolve(url, article, page)) is { } href && Uri.TryCreate(address, href, out var full):
                        found.Add((place.Start, place.End + 1, full.AbsoluteUri));
                        break;
                }
            }
        }

        return found;
    }
}
