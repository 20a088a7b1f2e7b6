using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Feeds;

/// <summary>A change of a site's data, told to those who read or use it.</summary>
/// <param name="Id">Never given to another.</param>
/// <param name="Kind">Word for what was done, which texts of the theme know below <c>open-data.change-kinds</c>.</param>
/// <param name="Summary">One or two sentences.</param>
public sealed record SiteChange(string Id, DateOnly Date, string Kind, LocalText Summary)
{
    /// <summary>The id of the change on the page of open data.</summary>
    public string Anchor => "muutos-" + Id;

    /// <summary>The newest first.</summary>
    public static IReadOnlyList<SiteChange> FromNewest(IEnumerable<SiteChange> changes) =>
        [.. changes.OrderByDescending(change => change.Date).ThenBy(change => change.Id, StringComparer.Ordinal)];
}
