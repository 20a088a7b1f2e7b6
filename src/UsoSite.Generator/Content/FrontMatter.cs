namespace UsoSite.Generator.Content;

/// <summary>What an article says of itself above its text.</summary>
/// <param name="Description">One sentence for lists and search engines; may be empty.</param>
/// <param name="Order">Place in menus; articles without one come last.</param>
/// <param name="Aliases">Old addresses that lead to the article.</param>
/// <param name="AllowHtml">True where the article may contain raw HTML.</param>
/// <param name="Contents">True where the page shows a table of contents.</param>
public sealed record FrontMatter(
    string Title, string Description, int Order, DateOnly? Updated, IReadOnlyList<string> Aliases, bool AllowHtml, bool Contents);
