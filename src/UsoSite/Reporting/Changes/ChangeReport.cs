using System.Text.Json.Serialization;
using UsoSite.Generator.Changes;

namespace UsoSite.Reporting.Changes;

/// <summary>Changes of a site, ready to be written in any format.</summary>
/// <param name="Old">What people call the older state.</param>
/// <param name="New">What people call the newer state.</param>
internal sealed record ChangeReport(SiteChanges Changes, string Old, string New, ChangeWords Words)
{
    /// <summary>True where the newer state has errors or, in a strict comparison, an address is lost or nobody can tell whether one is.</summary>
    public bool Fails => Changes.NewErrors.Count > 0 || (Words.Strict && (Changes.Lost.Any() || !Changes.PagesAreCompared));

    /// <summary>What came, changed and went, by what it is.</summary>
    public IEnumerable<ChangeCount> Counts =>
    [
        .. Changes.Sections.Select(section => Count(section.Id, Words.Of(section.Title), section.Changes.Select(change => change.Kind))),
        Count("pages", Words.Pages, Changes.Pages.Select(page => page.Kind)),
        Count("articles", Words.Articles, Changes.Articles.Select(article => article.Kind)),
        Count("files", Words.Files, Changes.Files.Select(file => file.Kind)),
    ];

    /// <summary>Pages that came, by their kinds: a season brings hundreds.</summary>
    public IEnumerable<(string Layout, PageChange[] Pages)> AddedPages =>
        Changes.Pages.Where(page => page.Kind == ChangeKind.Added).GroupBy(page => page.Layout).Select(kind => (kind.Key, kind.ToArray()));

    public IEnumerable<PageChange> OtherPages => Changes.Pages.Where(page => page.Kind != ChangeKind.Added);

    private static ChangeCount Count(string id, string title, IEnumerable<ChangeKind> kinds)
    {
        var counts = kinds.CountBy(kind => kind).ToDictionary();
        return new ChangeCount(id, title, counts.GetValueOrDefault(ChangeKind.Added), counts.GetValueOrDefault(ChangeKind.Changed), counts.GetValueOrDefault(ChangeKind.Removed));
    }
}

/// <summary>How many things of a kind came, changed and went.</summary>
internal sealed record ChangeCount(string Id, string Title, int Added, int Changed, int Removed)
{
    [JsonIgnore]
    public bool IsNone => Added + Changed + Removed == 0;
}
