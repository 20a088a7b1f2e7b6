using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Settings;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Links;

/// <summary>Checks that every internal link and anchor of the final HTML leads somewhere and that ids are unique.</summary>
internal sealed class CheckLinks(SiteSettings settings, Dictionary<string, IReadOnlySet<string>> targets)
{
    /// <returns>The links; null for a site of which not every page was rendered, whose links cannot be judged.</returns>
    public static IReadOnlyList<PageLinks>? In(PageSet set, IReadOnlyList<PageLinks> rendered, IReadOnlyList<OutputFile> files, BuildContext context)
    {
        if (set.Pages.Count != rendered.Count || rendered.DistinctBy(page => page.Page.Address).Count() != rendered.Count)
        {
            return null;
        }

        var targets = rendered.ToDictionary(page => "/" + page.Page.OutputPath, page => page.Ids, StringComparer.Ordinal);
        foreach (var address in files.Select(file => "/" + file.Path).Concat(set.Pages.Select(page => page.TextForm?.Address).OfType<string>()))
        {
            targets.TryAdd(address, new HashSet<string>());
        }

        new CheckLinks(set.Site.Settings, targets).Check(rendered, new LinkPlaces(set.Site.Theme.Templates), context.Diagnostics);
        return rendered;
    }

    private void Check(IReadOnlyList<PageLinks> pages, LinkPlaces places, DiagnosticBag diagnostics)
    {
        var broken = pages
            .SelectMany(page => page.Links.Select(link => (page.Page, Link: link, Fault: FaultOf(page.Page, link))))
            .Where(found => found.Fault is not null)
            .GroupBy(found => (Target: found.Link.StartsWith('#') ? new LinkTarget("", found.Link) : LinkTarget.From(found.Page, found.Link, settings), found.Fault));
        foreach (var same in broken)
        {
            var all = same.ToArray();
            var everywhere = all.Length > 3 && all.Length * 2 > pages.Count;
            foreach (var (page, link, fault) in everywhere ? all[..1] : all)
            {
                diagnostics.Report(Problem(fault!, page, link, everywhere ? places.InFrame(link) : places.Of(page, link), everywhere ? all.Length : 1, NearestTo(page, link)));
            }
        }

        foreach (var (page, id) in pages.SelectMany(page => page.RepeatedIds.Distinct().Select(id => (page.Page, id))))
        {
            diagnostics.Report(new Diagnostic(Rules.DuplicateId, places.OfId(page, id), new(
                $"The id “{id}” is more than once on the page {page.Address}.", $"Tunniste ”{id}” on sivulla {page.Address} useammin kuin kerran."), new(
                "Give each part of the page an id of its own.", "Anna kullekin sivun osalle oma tunniste."))
            { Key = $"page={page.Id}", Value = id });
        }
    }

    private Rule? FaultOf(Page page, string link)
    {
        var target = LinkTarget.From(page, link, settings);
        return !targets.TryGetValue(target.File, out var ids) ? Rules.BrokenLink
            : target.Anchor.Length > 0 && !ids.Contains(target.Anchor) ? Rules.BrokenAnchor
            : null;
    }

    /// <summary>The place of the target page that the anchor was probably meant to name.</summary>
    private string? NearestTo(Page page, string link)
    {
        var target = LinkTarget.From(page, link, settings);
        return target.Anchor.Length > 0 && targets.TryGetValue(target.File, out var ids) && Nearest.To(Slug.From(target.Anchor), ids) is { } id ? "#" + id : null;
    }

    private static Diagnostic Problem(Rule fault, Page page, string link, SourceSpan at, int count, string? nearest) => new(fault, at,
        count > 1
            ? new($"The link “{link}” leads nowhere; it is on {count} pages, so it comes from the layout.",
                $"Linkki ”{link}” ei johda mihinkään; se on {count} sivulla, joten se on peräisin sivupohjasta.")
            : fault == Rules.BrokenAnchor
                ? new($"The link “{link}” on {page.Address} leads to a page that has no such place.",
                    $"Sivun {page.Address} linkki ”{link}” johtaa sivulle, jolla ei ole sitä kohtaa.")
                : new($"The link “{link}” on {page.Address} leads nowhere.", $"Sivun {page.Address} linkki ”{link}” ei johda mihinkään."),
        new("Correct the link, or add what it should lead to.", "Korjaa linkki, tai lisää se, mihin sen pitäisi johtaa."))
    {
        Key = count > 1 ? null : $"page={page.Id}",
        Value = link,
        Nearest = nearest,
    };
}
