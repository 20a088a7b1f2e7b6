using UsoSite.Generator.Content;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Links;

/// <summary>The ids of a page and the links in it that stay within the site.</summary>
/// <param name="Ids">Every id; repeated ones are in <paramref name="RepeatedIds"/> too.</param>
/// <param name="Links">As written in the page, without those that lead to one of its own ids.</param>
internal sealed record PageLinks(Page Page, HashSet<string> Ids, IReadOnlyList<string> RepeatedIds, IReadOnlyList<string> Links)
{
    public static PageLinks In(Page page, ReadOnlySpan<char> html)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<string> repeated = [];
        HashSet<string> links = new(StringComparer.Ordinal);
        var (newIds, newLinks) = (ids.GetAlternateLookup<ReadOnlySpan<char>>(), links.GetAlternateLookup<ReadOnlySpan<char>>());
        var attributes = new HtmlAttributes(html);
        while (attributes.MoveNext())
        {
            if (attributes.Name != "id")
            {
                if (LinkScheme.Parse(attributes.Value) is null)
                {
                    newLinks.Add(attributes.Value);
                }
            }
            else if (!newIds.Add(attributes.Value))
            {
                repeated.Add(attributes.Value.ToString());
            }
        }

        return new PageLinks(page, ids, repeated, [.. links.Where(link => !(link is ['#', .. var id] && ids.Contains(id)))]);
    }
}
