using UsoSite.Pipelines;

namespace UsoSite.Generator.ExternalLinks;

/// <summary>Asks every address outside the site that articles and tables name, and reports those that do not answer well.</summary>
/// <param name="answers">Good answers of earlier runs.</param>
/// <param name="manners">How servers are asked.</param>
public sealed class CheckExternalLinks(LinkAnswers answers, AskingManners manners)
{
    /// <returns>What was found, with the exceptions that are over; how many addresses there are and how many were asked.</returns>
    public async Task<(IReadOnlyList<Diagnostic> Problems, int Links, int Asked)> RunAsync(SiteContents site, DateOnly asOf, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var exceptions = LinkExceptions.Read(site.Root, asOf, diagnostics);
        if (site.Pages is not { } pages)
        {
            return (diagnostics.Sorted(), 0, 0);
        }

        var links = ExternalLink.In(pages.Site.Articles, pages.Site.Data);
        ExternalLink[] asked = [.. links.Where(link => !exceptions.Cover(link.Address) && !answers.IsKnown(link.Address))];
        using var servers = new AskedServers(manners);
        await servers.AskAsync(asked, (link, fault) => Note(link, fault, diagnostics), cancellation);
        answers.Save(links.Select(link => link.Address));
        return (diagnostics.Sorted(), links.Count, asked.Length);
    }

    private void Note(ExternalLink link, string? fault, DiagnosticBag diagnostics)
    {
        if (fault is null)
        {
            answers.Add(link.Address);
            return;
        }

        diagnostics.Report(new Diagnostic(Rules.DeadExternalLink, link.At, new(
            $"{link.Address.AbsoluteUri} does not answer as it should: {fault}.", $"{link.Address.AbsoluteUri} ei vastaa kuten pitäisi: {fault}."), new(
            $"Correct the address; or, where it works in a browser, add it to {LinkExceptions.File} with the reason and an end.",
            $"Korjaa osoite; tai jos se toimii selaimessa, lisää se tiedostoon {LinkExceptions.File} syineen ja päättymispäivineen."))
        { Key = link.Key, Value = link.Address.AbsoluteUri });
    }
}
