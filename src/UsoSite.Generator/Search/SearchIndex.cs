using System.Text.Json;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Scripts;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Search;

/// <summary>
/// Makes <c>search.LANG.js</c>: everything that the search of a language finds, and the stems of its words, so that the script matches
/// inflected words without knowing grammar.
/// </summary>
/// <param name="kinds">Kinds of entries; equally good results are listed in this order.</param>
/// <param name="ways">Ids of the pages that lead on where nothing is found; those that the site does not have are left out.</param>
/// <param name="synonyms">In all languages.</param>
public sealed class SearchIndex(IReadOnlyList<string> kinds, IReadOnlyList<string> ways, IReadOnlyList<SearchSynonym> synonyms)
{
    private readonly string[] kinds = [.. kinds];

    /// <summary>The index of a language.</summary>
    /// <param name="set">All pages, which are entries themselves.</param>
    /// <param name="others">What is found beside pages and headings.</param>
    /// <param name="diagnostics">Told of synonyms that lead nowhere.</param>
    public DataScript Make(PageSet set, Language language, IEnumerable<SearchEntry> others, DiagnosticBag diagnostics)
    {
        var strings = set.Site.Theme.Strings[language.Code];
        var names = NamesByAddress(set, language, diagnostics);
        SearchEntry[] entries =
        [
            .. others
                .Concat(PageEntries.In(set, language))
                .Select(entry => entry with { Names = [.. entry.Names, .. names[entry.Address]] })
                .OrderBy(entry => Array.IndexOf(kinds, entry.Kind))
                .ThenBy(entry => entry.SortsAs ?? entry.Title.Text, FinnishOrder.Instance),
        ];
        SearchSynonym[] same = [.. synonyms.Where(synonym => synonym.IsOf(language, SearchSynonym.SameAs))];
        var words = kinds.Select(kind => strings.Text($"search.kind-words.{kind}")).Concat(same.Select(synonym => synonym.Words)).Select(text => new SearchText(text, language));
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
            json.WriteString("ignored", string.Join(' ', synonyms.Where(synonym => synonym.IsOf(language, SearchSynonym.Ignored)).Select(synonym => synonym.Words)));
            json.WriteStartArray("same");
            foreach (var synonym in same)
            {
                json.WriteStartArray();
                json.WriteStringValue(synonym.Words);
                json.WriteStringValue(synonym.Means);
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
            json.WriteStartArray("ways");
            foreach (var way in ways.Select(id => set.Addresses.Find(id, language)?.Address[1..]))
            {
                if (Array.FindIndex(entries, entry => entry.Address == way) is >= 0 and var index)
                {
                    json.WriteNumberValue(index);
                }
            }

            json.WriteEndArray();
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

    private ILookup<string?, SearchText> NamesByAddress(PageSet set, Language language, DiagnosticBag diagnostics) => synonyms
        .Where(synonym => synonym.IsOf(language, SearchSynonym.Page))
        .ToLookup(synonym => SynonymChecks.AddressOf(synonym, set, language, diagnostics), synonym => new SearchText(synonym.Words, language));

    /// <summary>Kind, title, address, context, other name, further names, further words, language of the title, answer; empty ends left out.</summary>
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
            entry.Answer,
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
