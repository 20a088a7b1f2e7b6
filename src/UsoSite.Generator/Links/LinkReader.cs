using UsoSite.Generator.Content;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Links;

/// <summary>
/// Reads the ids and links of one page after the other. Most links are on many pages; each of them is kept once, so that the memory of a site
/// does not grow with all that its frame repeats. Each thread needs a reader of its own.
/// </summary>
internal sealed class LinkReader
{
    private readonly Dictionary<string, KnownText> known = new(StringComparer.Ordinal);
    private readonly List<KnownText> links = [];
    private readonly List<string> ids = [];
    private int pages;

    public PageLinks Read(Page page, ReadOnlySpan<char> html)
    {
        pages++;
        links.Clear();
        ids.Clear();
        List<string>? repeated = null;
        var attributes = new HtmlAttributes(html);
        while (attributes.MoveNext())
        {
            if (attributes.Name == "id")
            {
                var id = Known(attributes.Value);
                (id.IdOf == pages ? repeated ??= [] : ids).Add(id.Text);
                id.IdOf = pages;
            }
            else if (LinkScheme.Parse(attributes.Value) is null && Known(attributes.Value) is var link && link.LinkOf != pages)
            {
                link.LinkOf = pages;
                links.Add(link);
            }
        }

        return new PageLinks(page, new PageIds([.. ids]), repeated ?? [], LinksToOthers());
    }

    private string[] LinksToOthers()
    {
        var texts = known.GetAlternateLookup<ReadOnlySpan<char>>();
        List<string> others = new(links.Count);
        foreach (var link in links)
        {
            if (!(link.Text is ['#', ..] && texts.TryGetValue(link.Text.AsSpan(1), out var id) && id.IdOf == pages))
            {
                others.Add(link.Text);
            }
        }

        return [.. others];
    }

    private KnownText Known(ReadOnlySpan<char> text)
    {
        if (!known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var found))
        {
            found = new KnownText(text.ToString());
            known.Add(found.Text, found);
        }

        return found;
    }

    /// <summary>A link or an id, and the last page, counted from 1, that had it as such.</summary>
    private sealed class KnownText(string text)
    {
        public string Text { get; } = text;

        public int LinkOf { get; set; }

        public int IdOf { get; set; }
    }
}
