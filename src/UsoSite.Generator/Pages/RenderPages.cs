using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Files;
using UsoSite.Generator.Theming;
using UsoSite.Generator.Theming.Names;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages;

/// <summary>Renders every page: its layout, then the frame around it.</summary>
public sealed class RenderPages : IModule<PageSet, RenderedPage>
{
    public Task<IReadOnlyList<RenderedPage>> RunAsync(IReadOnlyList<PageSet> inputs, BuildContext context) =>
        Task.FromResult<IReadOnlyList<RenderedPage>>([.. inputs.SelectMany(set => Render(set, context))]);

    private static IEnumerable<RenderedPage> Render(PageSet set, BuildContext context) =>
        new CheckNames(set.Site.Theme.Templates, context.Diagnostics).Check(TemplatesOf(set)) && set.HasScripts
            ? RenderAll(set, context).OfType<RenderedPage>()
            : [];

    private static RenderedPage?[] RenderAll(PageSet set, BuildContext context)
    {
        var rendered = new RenderedPage?[set.Pages.Count];
        var options = new ParallelOptions { CancellationToken = context.Cancellation };
        Parallel.For(0, rendered.Length, options, i => rendered[i] = Render(set.Pages[i], set, context.Diagnostics));
        return rendered;
    }

    /// <summary>Every template that is used from code, with the view that it shows.</summary>
    private static IEnumerable<(string Template, Type View)> TemplatesOf(PageSet set) =>
    [
        ("layouts/frame", typeof(FrameView)),
        ("layouts/redirect", typeof(RedirectView)),
        ("partials/cite", typeof(CiteView)),
        .. DirectiveCatalogue.All.Values.Select(directive => (directive.Template, directive.ViewType)),
        .. set.Pages.Select(page => ("layouts/" + page.Layout, page.View.GetType())).Distinct(),
    ];

    private static RenderedPage? Render(Page page, PageSet set, DiagnosticBag diagnostics)
    {
        try
        {
            var context = new PageContext(page, set, diagnostics);
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
            return new RenderedPage(page, templates.Render("layouts/frame", frame, context));
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
