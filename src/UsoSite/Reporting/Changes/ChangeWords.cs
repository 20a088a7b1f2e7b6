using UsoSite.Generator.Changes;
using UsoSite.Pipelines;

namespace UsoSite.Reporting.Changes;

/// <summary>Words of a comparison in the language asked for.</summary>
/// <param name="Language"><c>fi</c> or <c>en</c>.</param>
/// <param name="Strict">True where a lost address is an error.</param>
internal sealed record ChangeWords(string Language, bool Strict)
{
    /// <summary>How many added pages of a kind are named.</summary>
    private const int MostNamed = 3;

    public string WorkTree => Choose("the files as they are now", "tiedostot nyt");

    public string Pages => Choose("Pages", "Sivut");

    public string Articles => Choose("Articles", "Artikkelit");

    public string Files => Choose("Other files", "Muut tiedostot");

    public string None => Choose("Nothing changes for readers.", "Lukijoille mikään ei muutu.");

    public string Of(Text text) => text.In(Language);

    public string Title(ChangeReport report) => Choose($"From {report.Old} to {report.New}", $"Muutokset: {report.Old} → {report.New}");

    public string Counts(ChangeCount count) => string.Join(
        ", ",
        new[]
        {
            count.Added > 0 ? Choose($"{count.Added} added", $"uusia {count.Added}") : "",
            count.Changed > 0 ? Choose($"{count.Changed} changed", $"muuttuneita {count.Changed}") : "",
            count.Removed > 0 ? Choose($"{count.Removed} removed", $"poistuneita {count.Removed}") : "",
        }.Where(part => part.Length > 0));

    public string Column(string name) => (name, Language) switch
    {
        ("added", "fi") => "uusia",
        ("changed", "fi") => "muuttuneita",
        ("removed", "fi") => "poistuneita",
        _ => name,
    };

    /// <summary>A page that went or moved, as a sentence that names the place, the fact and, where readers find nothing, the fix.</summary>
    public string Page(PageChange page) => page switch
    {
        { IsLost: true, Kind: ChangeKind.Changed } => Choose(
            $"The page “{page.Id}” moved to {page.New}, and nothing leads there from the old address.", $"Sivu ”{page.Id}” siirtyi osoitteeseen {page.New}, eikä vanhasta osoitteesta pääse sinne."),
        { IsLost: true, Layout: "redirect" } => Choose(
            $"The old address no longer leads to the page “{page.Id}”.", $"Vanha osoite ei enää johda sivulle ”{page.Id}”."),
        { IsLost: true } => Choose($"The page “{page.Id}” is gone, and nothing leads on from its address.", $"Sivu ”{page.Id}” on poistunut, eikä sen osoitteesta pääse eteenpäin."),
        { Kind: ChangeKind.Changed } => Choose($"The page “{page.Id}” moved to {page.New}; the old address leads to “{page.LeadsTo}”.", $"Sivu ”{page.Id}” siirtyi osoitteeseen {page.New}; vanha osoite johtaa sivulle ”{page.LeadsTo}”."),
        _ => Choose($"The page “{page.Id}” is gone; its address leads to “{page.LeadsTo}”.", $"Sivu ”{page.Id}” on poistunut; sen osoite johtaa sivulle ”{page.LeadsTo}”."),
    };

    public string FixOf(PageChange page) => page.File is null
        ? Choose(
            $"Restore the row of the data that makes the page, or write aliases: [{page.Old}] in the front matter of the article that readers shall find instead.",
            $"Palauta se tietojen rivi, josta sivu tehdään, tai kirjoita aliases: [{page.Old}] sen artikkelin alkutietoihin, jonka lukija löytää sen sijaan.")
        : Choose(
            $"Write aliases: [{page.Old}] in the front matter of the article that takes its place, or restore the page.",
            $"Kirjoita sen tilalle tulevan artikkelin alkutietoihin aliases: [{page.Old}], tai palauta sivu.");

    public string Fix => Choose("fix", "korjaus");

    public string LostLevel => Strict ? Choose("error", "virhe") : Choose("warning", "varoitus");

    public string Added(string layout, IReadOnlyList<PageChange> pages)
    {
        var named = string.Join(", ", pages.Take(MostNamed).Select(page => page.New));
        var more = pages.Count - MostNamed;
        return $"{pages.Count} × {layout}: {named}" + (more > 0 ? Choose($" and {more} more", $" ja {more} muuta") : "");
    }

    public string More(int count) => Choose($"… and {count} more: uso diff tells all", $"… ja {count} muuta: uso diff kertoo kaikki");

    public string ErrorsOf(ChangeReport report, bool old)
    {
        var (name, errors) = old ? (report.Old, report.Changes.OldErrors) : (report.New, report.Changes.NewErrors);
        var (count, first) = (errors.Count, errors[0]);
        return Choose(
            $"{name}: the site there has {Count.Format("error", count)}. The first: {first.At}: {first.Rule.Code} {first.Message.En}",
            $"{name}: sivustossa on siinä virheitä ({count}). Ensimmäinen: {first.At}: {first.Rule.Code} {first.Message.Fi}");
    }

    public string PagesNotCompared => Strict
        ? Choose(
            "Pages made of the data could not be compared, so nobody knows whether an address is lost; --strict does not pass that.",
            "Tiedoista tehtyjä sivuja ei voitu verrata, joten ei tiedetä, katoaako osoitteita; --strict ei päästä sitä läpi.")
        : Choose(
            "Pages made of the data could not be compared; articles and tables are compared as they are written.",
            "Tiedoista tehtyjä sivuja ei voitu verrata; artikkeleita ja taulukoita verrataan sellaisina kuin ne on kirjoitettu.");

    public string CheckIt => Choose("Correct the errors that uso check lists.", "Korjaa virheet, jotka uso check luettelee.");

    private string Choose(string en, string fi) => Language == "fi" ? fi : en;
}
