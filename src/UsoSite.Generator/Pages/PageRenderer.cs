using System.Buffers;
using System.Text;
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
    private readonly ArrayBufferWriter<char> tidy = new();
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
        tidy.ResetWrittenCount();
        utf8Html.ResetWrittenCount();
        utf8Text.ResetWrittenCount();

        var context = new PageContext(page, set, scripts, diagnostics);
        var listed = view is IListsSources lists ? lists.ListedSources : [];
        context.Citations.Cite(listed);
        var templates = set.Site.Theme.Templates;
        templates.Render("layouts/" + page.Layout, view, context, body);
        templates.Render("layouts/frame", FrameView.From(body.WrittenMemory, listed.Count > 0, context), context, html);
        Encoding.UTF8.GetBytes(html.WrittenSpan, utf8Html);
        if (page.TextForm is { } form)
        {
            templates.Render("texts/" + form.Template, view, context, text);
            tidy.Write(PlainText.ByteOrderMark);
            PlainText.Tidy(text.WrittenSpan, tidy);
            Encoding.UTF8.GetBytes(tidy.WrittenSpan, utf8Text);
        }

        return new RenderedPage(html.WrittenSpan, utf8Html.WrittenSpan, utf8Text.WrittenSpan);
    }
}

/// <summary>A page as it is published.</summary>
/// <param name="html">The final HTML.</param>
/// <param name="utf8Html">The same as bytes.</param>
/// <param name="utf8Text">The page as plain text; empty where it has no such form.</param>
internal readonly ref struct RenderedPage(ReadOnlySpan<char> html, ReadOnlySpan<byte> utf8Html, ReadOnlySpan<byte> utf8Text)
{
    public ReadOnlySpan<char> Html { get; } = html;

    public ReadOnlySpan<byte> Utf8Html { get; } = utf8Html;

    public ReadOnlySpan<byte> Utf8Text { get; } = utf8Text;
}
