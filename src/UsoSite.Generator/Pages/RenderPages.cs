using UsoSite.Generator.Theming;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages;

/// <summary>Renders every page: its layout, then the frame around it.</summary>
public sealed class RenderPages : IModule<PageSet, RenderedPage>
{
    public Task<IReadOnlyList<RenderedPage>> RunAsync(IReadOnlyList<PageSet> inputs, BuildContext context) =>
        Task.FromResult<IReadOnlyList<RenderedPage>>([.. inputs.SelectMany(set => Render(set, context))]);

    private static IEnumerable<RenderedPage> Render(PageSet set, BuildContext context) =>
        set.Pages
            .AsParallel()
            .AsOrdered()
            .WithCancellation(context.Cancellation)
            .Select(page => Render(page, set, context.Diagnostics))
            .OfType<RenderedPage>();

    private static RenderedPage? Render(Page page, PageSet set, DiagnosticBag diagnostics)
    {
        if (!set.Site.Theme.Templates.Has("layouts/" + page.Layout))
        {
            diagnostics.Report(new Diagnostic(Rules.MissingLayout, SourceSpan.WholeFile($"themes/{set.Site.Theme.Name}/layouts/{page.Layout}.hbs"), new(
                "The theme has no such layout.", "Teemassa ei ole tällaista sivupohjaa."), new(
                "Add the file, or let the theme extend one that has it.", "Lisää tiedosto, tai laajenna teemaa, jossa se on."))
            { Nearest = Nearest.Of(page.Layout, set.Site.Theme.Templates.Names.Select(name => name.Split('/')[^1])) });
            return null;
        }

        try
        {
            var context = new PageContext(page, set.Site, set.Addresses, diagnostics);
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
                context.Citations.InOrder,
                set.Site.AsOf,
                set.Site.Settings);
            return new RenderedPage(page, templates.Render("layouts/frame", frame, context));
        }
        catch (TemplateException e)
        {
            diagnostics.Report(e.Problem);
        }
        catch (MissingStringException e)
        {
            diagnostics.Report(ReadStrings.Missing($"themes/{set.Site.Theme.Name}", e.Key, set.Site.Theme.Strings[page.Language.Code].Keys));
        }

        return null;
    }
}
