using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Theming;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>Makes a file at every old address of a page that leads to the new one.</summary>
public sealed class MakeRedirects : IModule<PageSet, Assets, IReadOnlyList<OutputFile>>
{
    public IReadOnlyList<OutputFile> Run(PageSet first, Assets second, BuildContext context) => [.. Make(first, second, context.Diagnostics)];

    private static IEnumerable<OutputFile> Make(PageSet set, Assets scripts, DiagnosticBag diagnostics)
    {
        // Some disks do not tell capitals from small letters: there one of two such addresses would overwrite the other.
        var taken = set.Pages.DistinctBy(page => page.Address, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(page => page.Address, page => (Page: page.Id, page.Address), StringComparer.OrdinalIgnoreCase);
        foreach (var (page, alias) in set.Pages.SelectMany(page => page.Aliases.Select(alias => (page, alias))))
        {
            if (!taken.TryAdd(alias, (page.Id, alias)))
            {
                var other = taken[alias];
                diagnostics.Report(new Diagnostic(Rules.BadAddress, page.Origin ?? SourceSpan.WholeFile(page.Id), other.Address == alias
                    ? new($"The old address {alias} already belongs to the page “{other.Page}”.", $"Vanha osoite {alias} on jo sivulla ”{other.Page}”.")
                    : new($"The old address {alias} differs only in capital letters from {other.Address} of the page “{other.Page}”.",
                        $"Vanha osoite {alias} eroaa vain isoilta kirjaimiltaan sivun ”{other.Page}” osoitteesta {other.Address}."), new(
                    "Remove it from the aliases.", "Poista se luettelosta aliases."))
                { Key = $"page={page.Id}", Value = alias });
                continue;
            }

            yield return OutputFile.Text(alias[1..] + "index.html", Html(page, alias, set, scripts, diagnostics)) with { Origin = page.Origin };
        }
    }

    private static string Html(Page page, string alias, PageSet set, Assets scripts, DiagnosticBag diagnostics)
    {
        var context = new PageContext(page with { Address = alias }, set, scripts, diagnostics);
        var view = new RedirectView(
            page.Language.Code, context.Text(page.Title), context.LinkTo(page.Address), set.Site.Settings.Absolute(page.Address));
        try
        {
            return set.Site.Theme.Templates.Render("layouts/redirect", view, context);
        }
        catch (TemplateException e)
        {
            diagnostics.Report(e.Problem);
            return "";
        }
    }
}

/// <summary>A page that has moved.</summary>
/// <param name="Url">Relative link to where it is now.</param>
/// <param name="Canonical">Full address of where it is now.</param>
public sealed record RedirectView(string Language, string Title, string Url, string Canonical);
