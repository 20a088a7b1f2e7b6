using UsoSite.Generator.Files;
using UsoSite.Generator.Sources;
using UsoSite.Generator.Theming;
using UsoSite.Generator.Theming.Names;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages;

/// <summary>Renders every page: its layout, then the frame around it, and its text where it has that form.</summary>
public sealed class RenderPages : IModule<PageSet, Assets, IReadOnlyList<RenderedPage>>
{
    public IReadOnlyList<RenderedPage>? Run(PageSet first, Assets second, BuildContext context)
    {
        if (!new CheckNames(first.Site.Theme.Templates, context.Diagnostics).Check(TemplatesOf(first)))
        {
            return null;
        }

        var rendered = new RenderedPage?[first.Pages.Count];
        var options = new ParallelOptions { CancellationToken = context.Cancellation };
        Parallel.For(0, rendered.Length, options, i => rendered[i] = Render(first.Pages[i], first, second, context.Diagnostics));
        return [.. rendered.OfType<RenderedPage>()];
    }

    /// <summary>Every template that is used from code, with the view that it shows.</summary>
    private static IEnumerable<(string Template, ViewType View)> TemplatesOf(PageSet set)
    {
        // A theme need not have the directives of rows for a site that has no page of a row.
        var directives = set.Site.Directives.All.Where(directive => !directive.NeedsRow || set.Pages.Any(page => page.Row is not null));
        return
        [
            ("layouts/frame", ViewType.From(typeof(FrameView))),
            ("layouts/redirect", ViewType.From(typeof(RedirectView))),
            ("partials/cite", ViewType.From(typeof(CiteView))),
            .. directives.Select(directive => (directive.Template, ViewType.From(directive.ViewType))),
            .. set.Pages.Select(page => (page.Layout, View: page.View.GetType(), Table: page.Row?.Schema)).Distinct()
                .Select(kind => ("layouts/" + kind.Layout, ViewType.From(kind.View) with { Table = kind.Table })),
            .. set.Pages.Where(page => page.TextForm is not null)
                .Select(page => ("texts/" + page.TextForm!.Template, ViewType.From(page.View.GetType()))).Distinct(),
        ];
    }

    private static RenderedPage? Render(Page page, PageSet set, Assets scripts, DiagnosticBag diagnostics)
    {
        try
        {
            var context = new PageContext(page, set, scripts, diagnostics);
            context.Citations.Cite(page.ListedSources);
            var templates = set.Site.Theme.Templates;
            var title = context.Text(page.Title);
            var body = templates.Render("layouts/" + page.Layout, page.View, context);
            var html = templates.Render("layouts/frame", FrameOf(page, title, body, context), context);
            return new RenderedPage(page, html, page.TextForm is { } form ? PlainText.Tidy(templates.Render("texts/" + form.Template, page.View, context)) : null);
        }
        catch (TemplateException e)
        {
            diagnostics.Report(e.Problem);
        }

        return null;
    }

    internal static FrameView FrameOf(Page page, string title, string body, PageContext context) => new(
        page.Language.Code,
        page.Id,
        page.Layout,
        title,
        page.Description is { } description ? context.Text(description) : "",
        page.ShownAnywhere ? null : context.Site.Settings.Absolute(page.Address),
        [.. context.Ancestors().Select(above => new Crumb(context.Text(above.ShortTitle ?? above.Title), context.LinkTo(above.Address)))],
        body,
        page.ListedSources.Count > 0 ? [] : context.Citations.InOrder,
        context.Site.AsOf,
        context.Site.Settings,
        context.Languages());
}

/// <summary>A page and its final HTML.</summary>
/// <param name="Text">The page as plain text; null where it has no such form.</param>
public sealed record RenderedPage(Page Page, string Html, string? Text);
