using System.Buffers;
using System.Text;
using UsoSite.Generator.Documents;
using UsoSite.Generator.Links;
using UsoSite.Generator.Pages.AsMarkdown;
using UsoSite.Generator.Theming;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages;

/// <summary>Renders one page after the other into the same memory; each thread needs a renderer of its own.</summary>
internal sealed class PageRenderer(PageSet set, Assets scripts, DiagnosticBag diagnostics)
{
    private readonly ArrayBufferWriter<char> body = new(64 * 1024);
    private readonly ArrayBufferWriter<char> html = new(64 * 1024);
    private readonly ArrayBufferWriter<char> document = new();
    private readonly ArrayBufferWriter<byte> utf8Html = new(64 * 1024);
    private readonly StringBuilder markdown = new(16 * 1024);
    private readonly ArrayBufferWriter<byte> utf8Markdown = new();
    private Range? shownDocument;

    private Templates Templates => set.Site.Theme.Templates;

    /// <summary>Reads the links of rendered pages.</summary>
    public LinkReader Links { get; } = new();

    /// <summary>The page, until the next is rendered.</summary>
    /// <param name="view">What it shows.</param>
    /// <exception cref="TemplateException">A template asks for something that is not there.</exception>
    public RenderedPage Render(Page page, object view)
    {
        body.ResetWrittenCount();
        html.ResetWrittenCount();
        utf8Html.ResetWrittenCount();

        var listed = ListedBy(view);
        var context = ContextOf(page, listed);
        shownDocument = Templates.RenderNoting(page.Document?.Template, "layouts/" + page.Layout, view, context, body);
        Templates.Render("layouts/frame", FrameView.From(body.WrittenMemory, listed.Count > 0, context), context, html);
        Encoding.UTF8.GetBytes(html.WrittenSpan, utf8Html);
        return new RenderedPage(html.WrittenSpan, utf8Html.WrittenSpan);
    }

    /// <summary>
    /// The document of the page that was rendered last, in the forms that the page links to; none where it holds no document. A page that shows
    /// its document is read: the document is rendered by itself only where the layout leaves it out.
    /// </summary>
    /// <param name="links">The links of the page.</param>
    /// <inheritdoc cref="Render" path="/exception"/>
    public IReadOnlyList<(string Address, byte[] Content)> RenderDocument(Page page, object view, IReadOnlyList<string> links)
    {
        if (page.Document is not { } form || form.FilesLinkedBy(links) is not { Count: > 0 } linked)
        {
            return [];
        }

        document.ResetWrittenCount();
        if (shownDocument is null)
        {
            Templates.Render(form.Template, view, ContextOf(page, ListedBy(view)), document);
        }

        var read = DocumentReader.Read(shownDocument is { } shown ? body.WrittenSpan[shown] : document.WrittenSpan, page.Language);
        return [.. linked.Select(file => (file.Address, file.Make(read)))];
    }

    /// <summary>The Markdown beside a page that has it, until the next is rendered.</summary>
    /// <inheritdoc cref="Render" path="/exception"/>
    public ReadOnlySpan<byte> RenderMarkdown(Page page, object view)
    {
        document.ResetWrittenCount();
        markdown.Clear();
        utf8Markdown.ResetWrittenCount();
        var context = ContextOf(page, []);
        if (page.Markdown!.Template is { } template)
        {
            Templates.Render(template, view, context, document);
        }

        MarkdownTwin.Write(page, document.WrittenSpan, context, markdown);
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var part in markdown.GetChunks())
        {
            encoder.Convert(part.Span, utf8Markdown, flush: false, out _, out _);
        }

        return utf8Markdown.WrittenSpan;
    }

    private static IReadOnlyList<string> ListedBy(object view) => view is IListsSources lists ? lists.ListedSources : [];

    private PageContext ContextOf(Page page, IReadOnlyList<string> listed)
    {
        var context = new PageContext(page, set, scripts, diagnostics);
        context.Citations.Cite(listed);
        return context;
    }
}

/// <summary>A page as it is published.</summary>
/// <param name="html">The final HTML.</param>
/// <param name="utf8Html">The same as bytes.</param>
internal readonly ref struct RenderedPage(ReadOnlySpan<char> html, ReadOnlySpan<byte> utf8Html)
{
    public ReadOnlySpan<char> Html { get; } = html;

    public ReadOnlySpan<byte> Utf8Html { get; } = utf8Html;
}
