using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Downloads;

/// <summary>What the files of a site's data say of it in words, where no template of a theme takes part.</summary>
internal static class DataWords
{
    /// <summary>Where the data comes from and which state of it this is.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(PublishedData data, Language language)
    {
        yield return (language.Name("Lähde", "Källa", "From"), data.Home);
        yield return (language.Name("Aineiston versio", "Dataversion", "Version of the data"), data.Version);
        if (data.Modified is { } day)
        {
            yield return (language.Name("Muutettu viimeksi", "Senast ändrad", "Last changed"), day);
        }
    }

    public static string Licence(PublishedTable table, Language language) => table.Licence is { } licence
        ? $"{language.Name("Lisenssi", "Licens", "Licence")}: {licence}."
        : table.Origin.Kind switch
        {
            "none" => language.Name("Taulukossa ei ole lähteitä.", "Tabellen anger inga källor.", "The table names no sources."),
            "mixed" => language.Name("Osa lähteistä ilmoittaa lisenssin; ks. taulukko sources.", "En del av källorna anger licens; se tabellen sources.", "Some of the sources state a licence; see the table sources."),
            _ => language.Name("Lähteet eivät ilmoita lisenssiä; ks. taulukko sources.", "Källorna anger ingen licens; se tabellen sources.", "The sources state no licence; see the table sources."),
        };

    /// <summary>How to read the tables.</summary>
    public static IReadOnlyList<string> Reading(Language language) =>
    [
        language.Name(
            "Tyhjä solu tarkoittaa, ettei tietoa ole lähteissä. Se ei tarkoita nollaa.",
            "En tom cell betyder att uppgiften inte finns i källorna. Den betyder inte noll.",
            "An empty cell means that the information is not in the sources. It does not mean zero."),
        language.Name(
            "Sarakkeissa, joiden nimi on sources tai päättyy _sources, on lähteiden tunnuksia välilyönnein erotettuina; lähteet ovat taulukossa sources.",
            "Kolumner som heter sources eller slutar på _sources har källornas id åtskilda med mellanslag; källorna finns i tabellen sources.",
            "Columns named sources or ending in _sources have ids of sources, separated by spaces; the sources are in the table sources."),
        language.Name(
            "Mainitse käyttäessäsi alkuperäinen lähde ja aineiston versio.",
            "Nämn den ursprungliga källan och dataversionen när du använder uppgifterna.",
            "When you use the data, name the original source and the version of the data."),
    ];
}
