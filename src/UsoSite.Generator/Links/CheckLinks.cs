using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Settings;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Links;

/// <summary>Checks that every internal link and anchor of the final HTML leads somewhere and that ids are unique.</summary>
internal sealed class CheckLinks(SiteSettings settings, Dictionary<string, PageIds> targets)
{
    private const int LongestOnStack = 512;

    /// <returns>The links; null for a site of which not every page was rendered, whose links cannot be judged.</returns>
    public static IReadOnlyList<PageLinks>? In(PageSet set, IReadOnlyList<PageLinks> rendered, IReadOnlyList<OutputFile> files, BuildContext context)
    {
        if (set.Pages.Count != rendered.Count || rendered.DistinctBy(page => page.Page.Address).Count() != rendered.Count)
        {
            return null;
        }

        var targets = rendered.ToDictionary(page => "/" + page.Page.OutputPath, page => page.Ids, StringComparer.Ordinal);
        foreach (var address in files.Select(file => "/" + file.Path).Concat(rendered.SelectMany(page => page.Files)))
        {
            targets.TryAdd(address, PageIds.None);
        }

        new CheckLinks(set.Site.Settings, targets).Check(rendered, new LinkPlaces(set.Site.Theme.Templates), context.Diagnostics);
        return rendered;
    }

    private void Check(IReadOnlyList<PageLinks> pages, LinkPlaces places, DiagnosticBag diagnostics)
    {
        foreach (var same in pages.SelectMany(BrokenIn).GroupBy(broken => broken.Cause))
        {
            var all = same.ToArray();
            var everywhere = all.Length > 3 && all.Length * 2 > pages.Count;
            var placed = all.Select(broken => (Broken: broken, At: everywhere ? places.InFrame(broken.Link) : places.Of(broken.Page, broken.Link)));
            foreach (var (broken, at) in everywhere ? placed.Take(1) : OncePerArticle(placed, found => (found.Broken.Page, found.At)))
            {
                diagnostics.Report(Problem(broken, at, everywhere ? all.Length : 1));
            }
        }

        var repeated = pages.SelectMany(page => page.RepeatedIds.Distinct().Select(id => (page.Page, Id: id, At: places.OfId(page.Page, id))));
        foreach (var same in repeated.GroupBy(found => found.Id))
        {
            foreach (var (page, id, at) in OncePerArticle(same, found => (found.Page, found.At)))
            {
                diagnostics.Report(new Diagnostic(Rules.DuplicateId, at, new(
                    $"The id “{id}” is more than once on the page {page.Address}.", $"Tunnus ”{id}” on sivulla {page.Address} useammin kuin kerran."),
                    at.File == page.Article?.Source.File
                        ? new("The theme has a part with the id that is made of this heading. Word the heading otherwise.",
                            "Teemassa on osa, jolla on tästä otsikosta muodostettava tunnus. Muotoile otsikko toisin.")
                        : new("Give each part of the page an id of its own.", "Anna kullekin sivun osalle oma tunnus."))
                { Key = $"page={page.Id}", Value = id });
            }
        }
    }

    /// <summary>What is at one place of an article counts once, however many pages show the article: those of other languages, or of rows.</summary>
    private static IEnumerable<T> OncePerArticle<T>(IEnumerable<T> found, Func<T, (Page Page, SourceSpan At)> of) => found.DistinctBy(one =>
        of(one) is var (page, at) && at.File == page.Article?.Source.File ? (at, "") : (at, page.Address));

    private List<BrokenLink> BrokenIn(PageLinks page)
    {
        List<BrokenLink> broken = [];
        var idsOf = targets.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> room = stackalloc char[LongestOnStack];
        foreach (var link in page.Links)
        {
            var target = LinkTarget.From(page.Page, link, settings, room);
            if (!idsOf.TryGetValue(target.File, out var ids) || !(target.Anchor.IsEmpty || ids.Contains(target.Anchor)))
            {
                broken.Add(new BrokenLink(page.Page, link, target.File.ToString(), target.Anchor.ToString(), ids));
            }
        }

        return broken;
    }

    private static Diagnostic Problem(BrokenLink broken, SourceSpan at, int count) => new(broken.Ids is null ? Rules.BrokenLink : Rules.BrokenAnchor, at,
        count > 1
            ? new($"The link “{broken.Link}” leads nowhere; it is on {count} pages, so it comes from the layout.",
                $"Linkki ”{broken.Link}” ei johda mihinkään; se on {count} sivulla, joten se on peräisin sivupohjasta.")
            : broken.Ids is not null
                ? new($"The link “{broken.Link}” on {broken.Page.Address} leads to a page that has no such place.",
                    $"Sivun {broken.Page.Address} linkki ”{broken.Link}” johtaa sivulle, jolla ei ole sitä kohtaa.")
                : new($"The link “{broken.Link}” on {broken.Page.Address} leads nowhere.", $"Sivun {broken.Page.Address} linkki ”{broken.Link}” ei johda mihinkään."),
        new("Correct the link, or add what it should lead to.", "Korjaa linkki, tai lisää se, mihin sen pitäisi johtaa."))
    {
        Key = count > 1 ? null : $"page={broken.Page.Id}",
        Value = broken.Link,
        Nearest = broken.Ids is { } ids && Nearest.To(Slug.From(broken.Anchor), ids.All) is { } id ? "#" + id : null,
    };

    /// <summary>A link that leads nowhere.</summary>
    /// <param name="Ids">The places of the target page, none of which is meant; null where there is no such page.</param>
    private sealed record BrokenLink(Page Page, string Link, string File, string Anchor, PageIds? Ids)
    {
        /// <summary>The same for links that lack the same place of their own page, or the same file or place in one.</summary>
        public string Cause => Link.StartsWith('#') ? Link : $"{File}#{Anchor}";
    }
}
