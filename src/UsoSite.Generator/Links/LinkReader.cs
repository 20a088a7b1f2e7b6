using UsoSite.Generator.Content;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Links;

/// <summary>
/// Reads the ids and links of one page after the other. Most links are on many pages; each of them is kept once, so that the memory of a site
/// does not grow with all that its frame repeats. Each thread needs a reader of its own.
/// </summary>
internal sealed class LinkReader
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> links = new(ReferenceEqualityComparer.Instance);

    public PageLinks Read(Page page, ReadOnlySpan<char> html)
    {
        links.Clear();
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<string> repeated = [];
        var attributes = new HtmlAttributes(html);
        while (attributes.MoveNext())
        {
            if (attributes.Name != "id")
            {
                if (LinkScheme.Parse(attributes.Value) is null)
                {
                    links.Add(Known(attributes.Value));
                }
            }
            else if (Known(attributes.Value) is var id && !ids.Add(id))
            {
                repeated.Add(id);
            }
        }

        return new PageLinks(page, ids, repeated, [.. links.Where(link => !(link is ['#', .. var id] && ids.Contains(id)))]);
    }

    private string Known(ReadOnlySpan<char> text)
    {
        if (!known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var found))
        {
            known.Add(found = text.ToString());
        }

        return found;
    }
}
