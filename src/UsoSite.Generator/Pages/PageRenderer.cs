using System.Buffers;
using System.Text;
using UsoSite.Generator.Documents;
using UsoSite.Generator.Links;
using UsoSite.Generator.Theming;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages;

/// <summary>Renders one page after the other into the same memory; each thread needs a renderer of its own.</summary>
internal sealed class PageRenderer(PageSet set, Assets scripts, DiagnosticBag diagnostics)
{
    private readonly ArrayBufferWriter<char> body = new(64 * 1024);
    private readonly ArrayBufferWriter<char> html = new(64 * 1024);
    private readonly ArrayBufferWriter<char> text = new();
    private readonly ArrayBufferWriter<char> document = new();
    private readonly ArrayBufferWriter<byte> utf8Html = new(64 * 1024);
    private readonly ArrayBufferWriter<byte> utf8Text = new();

    /// <summary>Reads the links of rendered pages.</summary>
    public LinkReader Links { get; } = new();

    /// <summary>The page, until the next is rendered.</summary>
    /// <param name="view">What it shows.</param>
    /// <exception cref="TemplateException">A template asks for something that is not there.</exception>
    public RenderedPage Render(Page page, object view)
    {
        body.ResetWrittenCount();
        html.ResetWrittenCount();
        text.ResetWrittenCount();
        document.ResetWrittenCount();
        utf8Html.ResetWrittenCount();
        utf8Text.ResetWrittenCount();

        var context = new PageContext(page, set, scripts, diagnostics);
        var listed = view is IListsSources lists ? lists.ListedSources : [];
        context.Citations.Cite(listed);
        var templates = set.Site.Theme.Templates;
        byte[] word = [];
        if (page.Document is { } form)
        {
            templates.Render(form.Template, view, context, document);
            var read = DocumentReader.Read(document.WrittenSpan, page.Language);
            DocumentText.Write(read, text);
            Encoding.UTF8.GetBytes(text.WrittenSpan, utf8Text);
            word = WordFile.Of(read);
        }

        templates.Render("layouts/" + page.Layout, view, context, body);
        templates.Render("layouts/frame", FrameView.From(body.WrittenMemory, listed.Count > 0, context), context, html);
        Encoding.UTF8.GetBytes(html.WrittenSpan, utf8Html);
        return new RenderedPage(html.WrittenSpan, utf8Html.WrittenSpan, utf8Text.WrittenSpan, word);
    }
}

/// <summary>A page as it is published.</summary>
/// <param name="html">The final HTML.</param>
/// <param name="utf8Html">The same as bytes.</param>
/// <param name="utf8Text">The document that it holds as plain text; empty where it holds none.</param>
/// <param name="word">The same for word processors.</param>
internal readonly ref struct RenderedPage(ReadOnlySpan<char> html, ReadOnlySpan<byte> utf8Html, ReadOnlySpan<byte> utf8Text, ReadOnlySpan<byte> word)
{
    public ReadOnlySpan<char> Html { get; } = html;

    public ReadOnlySpan<byte> Utf8Html { get; } = utf8Html;

    public ReadOnlySpan<byte> Utf8Text { get; } = utf8Text;

    public ReadOnlySpan<byte> Word { get; } = word;
}
