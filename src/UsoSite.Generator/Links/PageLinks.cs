using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Links;

/// <summary>The ids of a page and the links in it that stay within the site.</summary>
/// <param name="Ids">Every id; repeated ones are in <paramref name="RepeatedIds"/> too.</param>
/// <param name="Links">As written in the page, without those that lead to one of its own ids.</param>
internal sealed record PageLinks(Page Page, PageIds Ids, IReadOnlyList<string> RepeatedIds, IReadOnlyList<string> Links)
{
    /// <summary>Addresses of the files that are published with the page.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];
}

/// <summary>The ids of a page, each once. Most pages are never asked for one.</summary>
internal sealed class PageIds(string[] ids)
{
    private HashSet<string>? set;

    public static PageIds None { get; } = new([]);

    public IReadOnlyList<string> All => ids;

    public bool Contains(ReadOnlySpan<char> id) => (set ??= new(ids, StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>().Contains(id);
}
