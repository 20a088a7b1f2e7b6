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
    private static IEnumerable<(string Template, Type View)> TemplatesOf(PageSet set) =>
    [
        ("layouts/frame", typeof(FrameView)),
        ("layouts/redirect", typeof(RedirectView)),
        ("partials/cite", typeof(CiteView)),
        .. set.Site.Directives.All.Select(directive => (directive.Template, directive.ViewType)),
        .. set.Pages.Select(page => ("layouts/" + page.Layout, page.View.GetType())).Distinct(),
        .. set.Pages.Where(page => page.TextForm is not null).Select(page => ("texts/" + page.TextForm!.Template, page.View.GetType())).Distinct(),
    ];

    private static RenderedPage? Render(Page page, PageSet set, Assets scripts, DiagnosticBag diagnostics)
    {
        try
        {
            var context = new PageContext(page, set, scripts, diagnostics);
            context.Citations.Cite(page.ListedSources);
            var templates = set.Site.Theme.Templates;
            var title = context.Text(page.Title);
            var body = templates.Render("layouts/" + page.Layout, page.View, context);
            var frame = new FrameView(
                page.Language.Code,
                page.Id,
                page.Layout,
                title,
                page.Description is { } description ? context.Text(description) : "",
                page.ShownAnywhere ? null : set.Site.Settings.Absolute(page.Address),
                [.. context.Ancestors().Select(above => new Crumb(context.Text(above.ShortTitle ?? above.Title), context.LinkTo(above.Address)))],
                body,
                page.ListedSources.Count > 0 ? [] : context.Citations.InOrder,
                set.Site.AsOf,
                set.Site.Settings,
                context.Languages());
            var html = templates.Render("layouts/frame", frame, context);
            return new RenderedPage(page, html, page.TextForm is { } form ? PlainText.Tidy(templates.Render("texts/" + form.Template, page.View, context)) : null);
        }
        catch (TemplateException e)
        {
            diagnostics.Report(e.Problem);
        }
        catch (MissingStringException e)
        {
            diagnostics.Report(set.Site.Theme.ProblemOf(e));
        }

        return null;
    }
}
