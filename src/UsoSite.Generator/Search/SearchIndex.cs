using System.Text.Json;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Scripts;

namespace UsoSite.Generator.Search;

/// <summary>
/// Makes <c>search.LANG.js</c>: everything that the search of a language finds, and the stems of its words, so that the script matches
/// inflected words without knowing grammar.
/// </summary>
/// <param name="kinds">Kinds of entries; equally good results are listed in this order.</param>
public sealed class SearchIndex(IReadOnlyList<string> kinds)
{
    private readonly string[] kinds = [.. kinds];

    /// <summary>The index of a language.</summary>
    /// <param name="set">All pages, which are entries themselves.</param>
    /// <param name="others">What is found beside pages and headings.</param>
    public DataScript Make(PageSet set, Language language, IEnumerable<SearchEntry> others)
    {
        var strings = set.Site.Theme.Strings[language.Code];
        SearchEntry[] entries =
        [
            .. others
                .Concat(PageEntries.In(set, language))
                .OrderBy(entry => Array.IndexOf(kinds, entry.Kind))
                .ThenBy(entry => entry.SortsAs ?? entry.Title.Text, FinnishOrder.Instance),
        ];
        var words = kinds.Select(kind => new SearchText(strings.Text($"search.kind-words.{kind}"), language));
        var stems = StemList.From(entries.SelectMany(TextsOf).Concat(words));
        return DataScript.From("search", language, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("kinds");
            foreach (var kind in kinds)
            {
                json.WriteStartArray();
                json.WriteStringValue(strings.Text($"search.kinds.{kind}"));
                json.WriteStringValue(strings.Text($"search.kind-words.{kind}"));
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteString("endings", Stems.Endings);
            json.WriteStartObject("stems");
            foreach (var (word, shortened) in stems)
            {
                json.WriteString(word, shortened);
            }

            json.WriteEndObject();
            json.WriteStartArray("pages");
            foreach (var entry in entries)
            {
                Write(entry, language, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static IEnumerable<SearchText> TextsOf(SearchEntry entry) => [entry.Title, .. entry.Names, .. entry.Words];

    /// <summary>Kind, title, address, context, other name, further names, further words, language of the title; empty ends left out.</summary>
    private void Write(SearchEntry entry, Language language, Utf8JsonWriter json)
    {
        string[] texts =
        [
            entry.Title.Text,
            entry.Address,
            entry.Context,
            entry.OtherName,
            string.Join('|', entry.Names.Select(name => name.Text).Where(name => name.Length > 0 && name != entry.Title.Text).Distinct()),
            string.Join(' ', entry.Words.Select(word => word.Text).Where(word => word.Length > 0).Distinct()),
            entry.Title.Language == language ? "" : entry.Title.Language.Code,
        ];
        json.WriteStartArray();
        json.WriteNumberValue(Array.IndexOf(kinds, entry.Kind));
        foreach (var text in texts[..(Array.FindLastIndex(texts, text => text.Length > 0) + 1)])
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
