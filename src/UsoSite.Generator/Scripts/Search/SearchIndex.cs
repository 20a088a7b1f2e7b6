using UsoSite.Generator.Domain;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Scripts.Search;

/// <summary>
/// Makes <c>search.LANG.js</c>: everything that the search of a language finds, and the stems of its words, so that the script matches
/// inflected words without knowing grammar.
/// </summary>
public static class SearchIndex
{
    /// <summary>Kinds of entries; what is equally good stands in this order.</summary>
    private static readonly string[] Kinds =
        ["municipality", "region", "page", "season", "term", "offering", "heading", "theme", "decision", "event", "comparison", "source", "draft"];

    /// <summary>The index of each language of the site.</summary>
    public static IEnumerable<DataScript> Of(PageSet set) => set.Site.Settings.Languages.Select(language => Of(set, language));

    internal static string AddressOf(string id, PageSet set, Language language) =>
        (set.Addresses.Find(id, language) ?? throw new UnknownPageException(id, set.Addresses.NearestTo(id))).Address[1..];

    private static DataScript Of(PageSet set, Language language)
    {
        var strings = set.Site.Theme.Strings[language.Code];
        SearchEntry[] entries =
        [
            .. PlaceEntries.Of(set, language)
                .Concat(PageEntries.Of(set, language))
                .Concat(new NetworkEntries(set, language).All())
                .OrderBy(entry => Array.IndexOf(Kinds, entry.Kind))
                .ThenBy(entry => entry.Kind == "season" ? "" : entry.Title.Text, FinnishOrder.Instance),
        ];
        var kinds = Kinds.Select(kind => new[] { strings.Text($"search.kinds.{kind}"), strings.Text($"search.kind-words.{kind}") });
        var words = Kinds.Select(kind => new SearchText(strings.Text($"search.kind-words.{kind}"), language));
        return DataScript.Of("search", language, new
        {
            kinds,
            endings = Stems.Endings,
            stems = StemList.Of(entries.SelectMany(TextsOf).Concat(words)),
            pages = entries.Select(entry => Row(entry, language)),
        });
    }

    private static IEnumerable<SearchText> TextsOf(SearchEntry entry) => [entry.Title, .. entry.Names, .. entry.Words];

    /// <summary>Kind, title, address, context, other name, further names, further words, language of the title; empty ends left out.</summary>
    private static object[] Row(SearchEntry entry, Language language)
    {
        object[] row =
        [
            Array.IndexOf(Kinds, entry.Kind),
            entry.Title.Text,
            entry.Address,
            entry.Context,
            entry.OtherName,
            string.Join('|', entry.Names.Select(name => name.Text).Where(name => name.Length > 0 && name != entry.Title.Text).Distinct()),
            string.Join(' ', entry.Words.Select(word => word.Text).Where(word => word.Length > 0).Distinct()),
            entry.Title.Language == language ? "" : entry.Title.Language.Code,
        ];
        return row[..(Array.FindLastIndex(row, cell => cell is not "") + 1)];
    }
}
