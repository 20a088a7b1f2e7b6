using UsoSite.Generator.Content;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Links;

/// <summary>The ids of a page and the links in it that stay within the site.</summary>
/// <param name="Ids">Every id; repeated ones are in <paramref name="RepeatedIds"/> too.</param>
/// <param name="Links">As written in the page.</param>
internal sealed record PageLinks(Page Page, IReadOnlySet<string> Ids, IReadOnlyList<string> RepeatedIds, IReadOnlyList<string> Links)
{
    public static PageLinks In(Page page, string html)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<string> repeated = [];
        HashSet<string> links = new(StringComparer.Ordinal);
        foreach (var attribute in HtmlAttributes.In(html))
        {
            if (attribute.Name == "id")
            {
                if (!ids.Add(attribute.Value))
                {
                    repeated.Add(attribute.Value);
                }
            }
            else if (LinkScheme.Parse(attribute.Value) is null)
            {
                links.Add(attribute.Value);
            }
        }

        return new PageLinks(page, ids, repeated, [.. links]);
    }
}
