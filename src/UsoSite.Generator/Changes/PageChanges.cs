using UsoSite.Generator.Content;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Changes;

/// <summary>A page that came, moved or went.</summary>
/// <param name="Kind">Changed for a page that is now at another address.</param>
/// <param name="Layout">The kind of page; <c>redirect</c> for an old address that led to a page.</param>
/// <param name="Old">Its old address; null for a page that came.</param>
/// <param name="New">Its new address; null for a page that went.</param>
/// <param name="File">The article that says so, where there is one.</param>
public sealed record PageChange(ChangeKind Kind, string Id, string Language, string Layout, string? Old, string? New, string? File)
{
    /// <summary>Id of the page that readers now find at the old address, directly or by an alias; null where they find none.</summary>
    public string? LeadsTo { get; init; }

    /// <summary>True where the old address leads nowhere now.</summary>
    public bool IsLost => Old is not null && LeadsTo is null;
}

/// <summary>Compares the pages of two states by id and language, and what readers find at each old address.</summary>
internal static class PageChanges
{
    private const string Redirect = "redirect";

    public static IReadOnlyList<PageChange> Between(IReadOnlyList<PagePlace> old, IReadOnlyList<PagePlace> now)
    {
        var before = old.DistinctBy(KeyOf).ToDictionary(KeyOf);
        var after = now.DistinctBy(KeyOf).ToDictionary(KeyOf);
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (var (address, id) in now.Select(page => (page.Address, page.Id)).Concat(now.SelectMany(page => page.Aliases.Select(alias => (alias, page.Id)))))
        {
            found.TryAdd(address, id);
        }

        HashSet<string> left = [.. before.Values.Where(page => !after.ContainsKey(KeyOf(page))).Select(page => page.Address)];
        var moved = before.Values.Where(page => after.TryGetValue(KeyOf(page), out var same) && same.Address != page.Address)
            .Select(page => (Was: page, Is: after[KeyOf(page)]))
            .Select(page => Of(ChangeKind.Changed, page.Is, page.Was.Address, page.Is.Address, found));
        var removed = before.Values.Where(page => !after.ContainsKey(KeyOf(page)) && !Taken(page, after.Values, before))
            .Select(page => Of(ChangeKind.Removed, page, page.Address, null, found));
        var dropped = before.Values.SelectMany(page => page.Aliases.Where(alias => !found.ContainsKey(alias))
            .Select(alias => Of(ChangeKind.Removed, page, alias, null, found) with { Layout = Redirect }));
        var added = after.Values.Where(page => !before.ContainsKey(KeyOf(page)) && !left.Contains(page.Address))
            .Select(page => Of(ChangeKind.Added, page, null, page.Address, found));
        return [.. Sorted(removed), .. Sorted(dropped), .. Sorted(moved), .. Sorted(added)];
    }

    /// <summary>True where a page with a new id stands at the address: the page has got another id, and readers notice nothing.</summary>
    private static bool Taken(PagePlace page, IEnumerable<PagePlace> now, Dictionary<(string, string), PagePlace> before) =>
        now.Any(other => other.Address == page.Address && !before.ContainsKey(KeyOf(other)));

    private static PageChange Of(ChangeKind kind, PagePlace page, string? old, string? now, Dictionary<string, string> found) =>
        new(kind, page.Id, page.Language, page.Layout, old, now, page.File) { LeadsTo = old is null ? null : found.GetValueOrDefault(old) };

    private static IEnumerable<PageChange> Sorted(IEnumerable<PageChange> changes) =>
        changes.OrderBy(change => !change.IsLost).ThenBy(change => change.Old ?? change.New, StringComparer.Ordinal);

    private static (string Id, string Language) KeyOf(PagePlace page) => (page.Id, page.Language);
}

/// <summary>Where a page is, and which old addresses lead to it.</summary>
internal sealed record PagePlace(string Id, string Language, string Address, string Layout, IReadOnlyList<string> Aliases, string? File)
{
    public static PagePlace Of(Page page) =>
        new(page.Id, page.Language.Code, page.Address, page.Layout, page.Aliases, page.Origin?.File ?? page.Article?.Source.File);

    public static PagePlace Of(Article article) =>
        new(article.Id, article.Language.Code, article.Address, "article", article.Meta.Aliases, article.Source.File);
}
