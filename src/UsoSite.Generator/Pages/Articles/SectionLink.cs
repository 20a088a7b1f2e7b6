namespace UsoSite.Generator.Pages.Articles;

/// <summary>A link in the menu of a section.</summary>
/// <param name="Id">Id of the page.</param>
/// <param name="OtherLanguage">The language of the title where it is not the page's.</param>
public sealed record SectionLink(string Id, string Title, string? OtherLanguage, bool IsCurrent);
