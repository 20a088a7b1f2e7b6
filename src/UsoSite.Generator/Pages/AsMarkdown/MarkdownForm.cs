namespace UsoSite.Generator.Pages.AsMarkdown;

/// <summary>The Markdown that is published beside a page, for programs that read texts: <c>index.md</c> beside <c>index.html</c>.</summary>
public sealed record MarkdownForm
{
    private MarkdownForm(string? template) => Template = template;

    /// <summary>The form of an article, whose source is Markdown already.</summary>
    public static MarkdownForm OfArticle { get; } = new((string?)null);

    /// <summary>The template that shows the page's view in few elements; null for an article.</summary>
    internal string? Template { get; }

    /// <summary>The form that a partial gives; null where the theme has no such partial, so that the page has no Markdown beside it.</summary>
    /// <param name="partial">Its name: <c>markdown/product</c>.</param>
    public static MarkdownForm? By(string partial, Site site) =>
        site.Theme.Templates.Find("partials/" + partial) is { } template ? new(template.Name) : null;

    /// <summary>Its address, from that of the page.</summary>
    internal static string AddressOf(Page page) => page.Address + "index.md";
}
