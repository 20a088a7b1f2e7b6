using UsoSite.Generator.Settings;

namespace UsoSite.Generator.Pages;

/// <summary>What the frame around every page shows.</summary>
/// <param name="Canonical">Full address of the page; null for a page that may be shown at any address.</param>
/// <param name="Body">The rendered layout.</param>
/// <param name="Citations">The sources that the body cites.</param>
public sealed record FrameView(
    string Language,
    string Id,
    string Layout,
    string Title,
    string Description,
    string? Canonical,
    IReadOnlyList<Crumb> Breadcrumbs,
    string Body,
    IReadOnlyList<Citation> Citations,
    DateOnly AsOf,
    SiteSettings Site);

