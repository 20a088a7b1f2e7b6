using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages;

/// <summary>Gathers the pages of all pipelines and refuses two at one address.</summary>
public sealed class CollectPages : IModule<Site, Page, PageSet>
{
    public Task<IReadOnlyList<PageSet>> RunAsync(IReadOnlyList<Site> first, IReadOnlyList<Page> second, BuildContext context) =>
        Task.FromResult<IReadOnlyList<PageSet>>([.. first.Select(site => Collect(site, second, context.Diagnostics))]);

    private static PageSet Collect(Site site, IReadOnlyList<Page> pages, DiagnosticBag diagnostics)
    {
        foreach (var same in pages.GroupBy(page => page.Address, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            foreach (var page in same.Skip(1))
            {
                diagnostics.Report(new Diagnostic(Rules.DuplicateAddress, PlaceOf(page), new(
                    $"The address {page.Address} already belongs to the page “{same.First().Id}”.",
                    $"Osoite {page.Address} on jo sivulla ”{same.First().Id}”."), new(
                    "Give one of the two another name or address.", "Anna toiselle niistä toinen nimi tai osoite."))
                { Key = $"page={page.Id}", Value = page.Address, Related = PlaceOf(same.First()) });
            }
        }

        return new PageSet(site, pages, new AddressBook(pages, site.Network.NewestSeason.Id));
    }

    private static SourceSpan PlaceOf(Page page) => page.Origin ?? SourceSpan.WholeFile($"layouts/{page.Layout}.hbs");
}
