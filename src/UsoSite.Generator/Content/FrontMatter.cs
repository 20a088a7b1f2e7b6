using UsoSite.Generator.Content.Rows;

namespace UsoSite.Generator.Content;

/// <summary>What an article says of itself above its text.</summary>
public sealed record FrontMatter
{
    public required string Title { get; init; }

    /// <summary>One sentence for lists and search engines; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>Place in menus; articles without one come last.</summary>
    public required int Order { get; init; }

    public required DateOnly? Updated { get; init; }

    /// <summary>Old addresses that lead to the article.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>True where the article may contain raw HTML.</summary>
    public required bool AllowHtml { get; init; }

    /// <summary>True where the page shows a table of contents.</summary>
    public required bool Contents { get; init; }

    /// <summary>The table of which the article makes a page for each row; null for an article that is one page.</summary>
    public required EachRow? Each { get; init; }
}
