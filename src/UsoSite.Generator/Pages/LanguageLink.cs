namespace UsoSite.Generator.Pages;

/// <summary>A page in one of the site's languages.</summary>
/// <param name="Name">What the readers of the language call it.</param>
/// <param name="Url">Link from the present page.</param>
/// <param name="Canonical">Full address.</param>
/// <param name="IsCurrent">True for the present page itself.</param>
/// <param name="IsTranslated">False where the page shows its text in Finnish, for lack of a translation.</param>
public sealed record LanguageLink(string Code, string Name, string Url, string Canonical, bool IsCurrent, bool IsTranslated);
