namespace UsoSite.Generator.Pages.Articles;

/// <summary>A link in the menu of a section.</summary>
/// <param name="Id">Id of the page.</param>
public sealed record SectionLink(string Id, string Title, bool IsCurrent);
