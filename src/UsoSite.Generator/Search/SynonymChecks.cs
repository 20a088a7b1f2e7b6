using UsoSite.Generator.Pages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Search;

/// <summary>Whether synonyms mean something.</summary>
public static class SynonymChecks
{
    /// <summary>Synonyms whose cells do not fit their kind.</summary>
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<SearchSynonym> synonyms, Rule rule)
    {
        foreach (var synonym in synonyms)
        {
            if (synonym.Kind == SearchSynonym.Ignored == synonym.Means.Length > 0)
            {
                yield return synonym.Kind == SearchSynonym.Ignored
                    ? Problem(synonym, rule, new(
                        $"“{synonym.Words}” is ignored, and yet it means “{synonym.Means}”.", $"”{synonym.Words}” jätetään huomiotta ja silti se tarkoittaa: ”{synonym.Means}”."), new(
                        "Empty the cell means, or choose another kind.", "Tyhjennä solu means, tai valitse toinen laji."))
                    : Problem(synonym, rule, new(
                        $"“{synonym.Words}” means nothing.", $"”{synonym.Words}” ei tarkoita mitään."), new(
                        "Write the word or the id of the page under means.", "Kirjoita sarakkeeseen means sana tai sivun tunnus."));
            }
            else if (synonym.Kind != SearchSynonym.Page && (synonym.Words + synonym.Means).Contains(' ', StringComparison.Ordinal))
            {
                yield return Problem(synonym, rule, new(
                    $"A synonym of the kind {synonym.Kind} is one word.", $"Synonyymi, jonka laji on {synonym.Kind}, on yksi sana."), new(
                    "Write each word in a row of its own.", "Kirjoita jokainen sana omalle rivilleen."));
            }
        }
    }

    /// <summary>The address of the page that a synonym names; null where there is none, which is reported.</summary>
    internal static string? AddressOf(SearchSynonym synonym, PageSet set, Languages.Language language, DiagnosticBag diagnostics)
    {
        var (id, anchor) = synonym.Means.Split('#', 2) is [var page, var place] ? (page, "#" + place) : (synonym.Means, "");
        if (set.Addresses.Find(id, language) is { } found)
        {
            return found.Address[1..] + anchor;
        }

        diagnostics.Report(new Diagnostic(Rules.BrokenLink, synonym.At, new(
            $"“{synonym.Words}” means the page “{id}”, which does not exist.", $"”{synonym.Words}” tarkoittaa sivua ”{id}”, jota ei ole."), new(
            "Write the id of a page under means.", "Kirjoita sarakkeeseen means sivun tunnus."))
        { Key = $"words={synonym.Words}", Value = id, Nearest = set.Addresses.NearestTo(id) });
        return null;
    }

    private static Diagnostic Problem(SearchSynonym synonym, Rule rule, Text message, Text fix) =>
        new(rule, synonym.At, message, fix) { Key = $"words={synonym.Words}", Value = synonym.Means.Length > 0 ? synonym.Means : null };
}
