namespace UsoSite.Generator.Pages.AsMarkdown;

/// <summary>The Markdown that is published beside a page, for programs that read texts: <c>index.md</c> beside <c>index.html</c>.</summary>
/// <param name="Partial">Name of the partial that shows the page's view in few elements: <c>markdown/product</c>; null for an article, whose source is Markdown already.</param>
public sealed record MarkdownForm(string? Partial)
{
    /// <summary>The form of an article.</summary>
    public static MarkdownForm OfArticle { get; } = new((string?)null);

    internal string? Template => Partial is null ? null : "partials/" + Partial;

    /// <summary>Its address, from that of the page.</summary>
    internal static string AddressOf(Page page) => page.Address + "index.md";
}
