using System.Text.Json.Nodes;
using UsoSite.Generator.Content;
using UsoSite.Generator.Data;
using UsoSite.Generator.Documents;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages.AsMarkdown;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages;

/// <summary>A page to be rendered: where it is, what it is called, and the view that its layout shows.</summary>
/// <param name="Id">Stable id by which pages link to it, the same in every language: <c>product/12</c>.</param>
/// <param name="Address">Address from the site's root; a folder ends with a slash.</param>
/// <param name="Layout">Name of the layout: <c>product</c> for <c>layouts/product.hbs</c>.</param>
/// <param name="Title">The page's h1 and, with the site's title, its <c>title</c>.</param>
/// <param name="View">What the layout shows.</param>
public sealed record Page(string Id, Language Language, string Address, string Layout, InterfaceText Title, PageView View)
{
    /// <summary>Id of the page that every site has and that is above all others.</summary>
    public const string HomeId = "home";

    public const string DefaultSearchKind = "page";

    /// <summary>A page whose view is there already.</summary>
    public Page(string id, Language language, string address, string layout, InterfaceText title, object view)
        : this(id, language, address, layout, title, PageView.Given(view))
    {
    }

    public InterfaceText? Description { get; init; }

    /// <summary>The kind of result that the page is in the search; null for a page that is no answer, or that the data has an entry of.</summary>
    public string? SearchKind { get; init; } = DefaultSearchKind;

    /// <summary>A shorter title for breadcrumbs; the title where there is none.</summary>
    public InterfaceText? ShortTitle { get; init; }

    /// <summary>Id of the page above it in the breadcrumbs; null for the home page.</summary>
    public string? Parent { get; init; } = HomeId;

    /// <summary>Where the page's own text stands, for problems in it; the layout where it has none.</summary>
    public SourceSpan? Origin { get; init; }

    /// <summary>The article that the page shows, where it shows one.</summary>
    public Article? Article { get; init; }

    /// <summary>True where many pages have the same headings, so that the search would find each as often.</summary>
    public bool SharesHeadings { get; init; }

    /// <summary>The row of a table that the page is about, where it is about one.</summary>
    public Row? Row { get; init; }

    /// <summary>The language of the page's own text: Finnish where the text is not translated.</summary>
    public Language TextLanguage { get; init; } = Language;

    public bool IsTranslated => TextLanguage == Language;

    /// <summary>True for a page that may be shown at any address, whose links must therefore be absolute.</summary>
    public bool ShownAnywhere { get; init; }

    /// <summary>True for a page that is made to be shown within pages of other sites, which may frame it.</summary>
    public bool IsEmbedded { get; init; }

    /// <summary>False for a page that no list of pages names.</summary>
    public bool IsListed => !ShownAnywhere && !IsEmbedded;

    /// <summary>Old addresses that lead to this page.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The document that the page holds, published beside it as files; null where it holds none.</summary>
    public DocumentForm? Document { get; init; }

    /// <summary>The Markdown beside the page; null where it has none.</summary>
    public MarkdownForm? Markdown { get; init; }

    /// <summary>Files that the page offers for download, made with it.</summary>
    public IReadOnlyList<OutputFile> Downloads { get; init; } = [];

    /// <summary>Files for programs that tell the same as the page, or what is new of it.</summary>
    public IReadOnlyList<PageAlternate> Alternates { get; init; } = [];

    /// <summary>What the page is about in the words of schema.org, made when it is rendered.</summary>
    public Func<IReadOnlyList<JsonObject>>? Things { get; init; }

    /// <summary>The file that holds the page, relative to the output folder.</summary>
    public string OutputPath => Address.EndsWith('/') ? string.Concat(Address.AsSpan(1), "index.html") : Address[1..];
}

/// <summary>A file for programs that a page names in its head.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Address">From the site's root.</param>
/// <param name="Title">What the reader's program calls it.</param>
public sealed record PageAlternate(string Type, string Address, string Title)
{
    /// <summary>What the file is to the page.</summary>
    public string Relation { get; init; } = "alternate";
}
