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
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<ArticleHeading> headings = [];
        foreach (var heading in body.Descendants<HeadingBlock>())
        {
            var text = InlineText.From(heading.Inline);
            var slug = Slug.From(text) is { Length: > 0 } given ? given : "osa";
            var anchor = slug;
            while (!used.Add(anchor))
            {
                // A heading repeated thousands of times does not try all numbers anew each time.
                var number = numbers[slug] = numbers.GetValueOrDefault(slug, 1) + 1;
                anchor = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
            }

            heading.GetAttributes().Id = anchor;
            headings.Add(new ArticleHeading(heading.Level, text, anchor));
        }

        return headings;
    }
}
