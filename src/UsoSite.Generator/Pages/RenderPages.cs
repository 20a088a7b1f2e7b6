using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Files;
using UsoSite.Generator.Inputs;
using UsoSite.Generator.Links;
using UsoSite.Generator.Pages.AsMarkdown;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Sources;
using UsoSite.Generator.Theming;
using UsoSite.Generator.Theming.Names;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages;

/// <summary>
/// Renders every page in one pass: its layout, the frame around it, its links, its document where it holds one. The files are written at
/// once; what stays in memory of a page is its ids and links.
/// </summary>
/// <param name="output">Where the files go.</param>
internal sealed class RenderPages(SiteOutput output) : IModule<PageSet, Assets, IReadOnlyList<PageLinks>>
{
    public IReadOnlyList<PageLinks>? Run(PageSet first, Assets second, BuildContext context)
    {
        if (!new CheckNames(first.Site.Theme.Templates, context.Diagnostics).Check(TemplatesOf(first)))
        {
            return null;
        }

        var rendered = new PageLinks?[first.Pages.Count];
        var sameView = first.Pages.Select((page, index) => (Page: page, Index: index)).GroupBy(page => page.Page.View).ToArray();
        Parallel.ForEach(
            sameView,
            new ParallelOptions { CancellationToken = context.Cancellation, MaxDegreeOfParallelism = output.Threads },
            () => new PageRenderer(first, second, context.Diagnostics),
            (pages, _, renderer) =>
            {
                try
                {
                    var view = pages.Key.Make();
                    foreach (var (page, index) in pages)
                    {
                        rendered[index] = Render(page, view, renderer, context.Diagnostics);
                    }
                }
                catch (Exception e) when (Guard.IsOfInput(e) && e is not ForeignOutputException)
                {
                    var page = pages.First().Page;
                    context.Diagnostics.Report(Guard.Fault(page.Origin ?? SourceSpan.WholeFile($"layouts/{page.Layout}.hbs"), e) with { Key = $"page={page.Id}" });
                }

                return renderer;
            },
            _ => { });
        return [.. rendered.OfType<PageLinks>()];
    }

    /// <summary>Every template that is used from code, with the view that it shows.</summary>
    private static IEnumerable<(string Template, ViewType View)> TemplatesOf(PageSet set)
    {
        // A theme need not have the directives that no article uses.
        var used = set.Site.Articles.SelectMany(ArticleDirectives.SoundIn).Select(directive => directive.Name).ToHashSet(StringComparer.Ordinal);
        var directives = set.Site.Directives.All.Where(directive => used.Contains(directive.Name));
        return
        [
            ("layouts/frame", ViewType.From(typeof(FrameView))),
            ("layouts/redirect", ViewType.From(typeof(RedirectView))),
            ("partials/cite", ViewType.From(typeof(CiteView))),
            .. directives.Select(directive => (directive.Template, ViewType.From(directive.ViewType))),
            .. set.Pages.Select(page => (page.Layout, View: page.View.Type, Table: page.Row?.Schema)).Distinct()
                .Select(kind => ("layouts/" + kind.Layout, ViewType.From(kind.View) with { Table = kind.Table })),
            .. set.Pages.Where(page => page.Document is not null)
                .Select(page => (page.Document!.Template, ViewType.From(page.View.Type))).Distinct(),
            .. set.Pages.Where(page => page.Markdown?.Template is not null)
                .Select(page => (page.Markdown!.Template!, ViewType.From(page.View.Type))).Distinct(),
        ];
    }

    private PageLinks? Render(Page page, object view, PageRenderer renderer, DiagnosticBag diagnostics)
    {
        try
        {
            var rendered = renderer.Render(page, view);
            output.Add(page.OutputPath, rendered.Utf8Html);
            var links = renderer.Links.Read(page, rendered.Html);
            var documents = renderer.RenderDocument(page, view, links.Links);
            foreach (var (address, content) in documents)
            {
                output.Add(address[1..], content);
            }

            if (page.Markdown is null)
            {
                return links with { Files = [.. documents.Select(document => document.Address)] };
            }

            var beside = MarkdownForm.AddressOf(page);
            output.Add(beside[1..], renderer.RenderMarkdown(page, view));
            return links with { Files = [.. documents.Select(document => document.Address), beside] };
        }
        catch (TemplateException e)
        {
            diagnostics.Report(e.Problem);
            return null;
        }
    }
}
