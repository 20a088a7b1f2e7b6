using UsoSite.Generator.Data;
using UsoSite.Generator.Pages.Rows;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages;

/// <summary>Gathers the pages of all pipelines; refuses two at one address or with one id, and a site without a home page.</summary>
/// <param name="resolve">Turns ids that stand for another into that one.</param>
public sealed class CollectPages(Func<string, string> resolve) : IModule<Site, IReadOnlyList<Page>, PageSet>
{
    public PageSet? Run(Site first, IReadOnlyList<Page> second, BuildContext context)
    {
        var (site, pages, diagnostics) = (first, second, context.Diagnostics);
        foreach (var page in pages)
        {
            if (OutputPath.ProblemOf(page.OutputPath) is { } problem)
            {
                diagnostics.Report(new Diagnostic(Rules.BadAddress, PlaceOf(page), problem, new(
                    "Give the page another name or address.", "Anna sivulle toinen nimi tai osoite."))
                { Key = $"page={page.Id}", Value = page.Address });
            }
        }

        foreach (var (page, other) in Repeated(pages, page => page.Address))
        {
            diagnostics.Report(new Diagnostic(Rules.DuplicateAddress, PlaceOf(page), new(
                $"The address {page.Address} already belongs to the page “{other.Id}”.", $"Osoite {page.Address} on jo sivulla ”{other.Id}”."), new(
                "Give one of the two another name or address.", "Anna toiselle niistä toinen nimi tai osoite."))
            { Key = $"page={page.Id}", Value = page.Address, Related = PlaceOf(other) });
        }

        foreach (var (page, other) in Repeated(pages, page => (page.Language, page.Id)))
        {
            diagnostics.Report(new Diagnostic(Rules.DuplicatePageId, PlaceOf(page), new(
                $"The id “{page.Id}” already belongs to the page {other.Address}.", $"Tunnus ”{page.Id}” on jo sivulla {other.Address}."), new(
                "Give the article another id.", "Anna artikkelille toinen tunnus."))
            { Key = $"id={page.Id}", Related = PlaceOf(other) });
        }

        var main = site.Settings.Languages[0];
        if (pages.Any(page => page.Id == Page.HomeId && page.Language == main))
        {
            return new PageSet(site, pages, new AddressBook(pages, resolve));
        }

        diagnostics.Report(new Diagnostic(Rules.BrokenLink, SourceSpan.WholeFile($"content/{main}"), new(
            "The site has no home page: no article has the id “home”.", "Sivustolla ei ole etusivua: millään artikkelilla ei ole tunnusta ”home”."), new(
            $"Add content/{main}/index.md with “id: home”.", $"Lisää content/{main}/index.md, jossa on ”id: home”.")));
        return null;
    }

    /// <summary>Each page that shares something with another, and that other; of an article and a generated page the article comes first.</summary>
    private static IEnumerable<(Page Page, Page Other)> Repeated<T>(IReadOnlyList<Page> pages, Func<Page, T> of)
    {
        HashSet<T> met = new(pages.Count);
        return pages.All(page => met.Add(of(page))) ? [] :
            from same in pages.GroupBy(of)
            let ordered = same.OrderBy(page => page.Origin is not null).ToArray()
            from page in ordered[1..]
            select (page, ordered[0]);
    }

    private static SourceSpan PlaceOf(Page page) => page.Origin ?? SourceSpan.WholeFile($"layouts/{page.Layout}.hbs");
}

/// <summary>All pages of the site and the book of their addresses.</summary>
public sealed record PageSet(Site Site, IReadOnlyList<Page> Pages, AddressBook Addresses)
{
    /// <summary>The id of the page that a row has, with an anchor where it is a place on one; null where it has none.</summary>
    public string? PageOf(Row row)
    {
        var key = RowPages.KeyOf(row);
        return Site.Articles.Where(article => article.Meta.Each?.Table == row.Schema.Name).Select(article => $"{article.Id}/{key}")
            .Append(Site.PageOfRow(row.Schema.Name, key))
            .FirstOrDefault(id => id is not null && Addresses.Find(id.Split('#')[0], Site.Settings.Languages[0]) is not null);
    }
}
