using System.Globalization;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Content;

/// <summary>Gives every heading an id made of its text, with a number where the text repeats.</summary>
internal static class HeadingAnchors
{
    public static IReadOnlyList<ArticleHeading> Set(MarkdownDocument body)
    {
        HashSet<string> used = new(StringComparer.Ordinal);
        List<ArticleHeading> headings = [];
        foreach (var heading in body.Descendants<HeadingBlock>())
        {
            var text = InlineText.From(heading.Inline);
            var slug = Slug.From(text) is { Length: > 0 } given ? given : "osa";
            var anchor = slug;
            for (var number = 2; !used.Add(anchor); number++)
            {
                anchor = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
            }

            heading.GetAttributes().Id = anchor;
            headings.Add(new ArticleHeading(heading.Level, text, anchor));
        }

        return headings;
    }
}
