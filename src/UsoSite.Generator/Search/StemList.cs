using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Search;

/// <summary>The stems of all words, written short: how many letters to take off the word's end, and what to put there.</summary>
internal static class StemList
{
    private const int ShortestWord = 3;

    /// <summary>Words whose stems were looked for already: most are in the index of every language, and in the next build of a preview.</summary>
    private static readonly ConcurrentDictionary<Language, ConcurrentDictionary<string, KnownWord>> Known = new();

    /// <summary>By word without dots: <c>orivesi</c> has <c>2de 2te 2t 1e</c>.</summary>
    public static SortedDictionary<string, string> From(IEnumerable<SearchText> texts)
    {
        HashSet<KnownWord> met = new(ReferenceEqualityComparer.Instance);
        Dictionary<string, HashSet<string>> stems = new(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            AddWords(text, met, stems);
        }

        SortedDictionary<string, string> list = new(StringComparer.Ordinal);
        foreach (var (slug, found) in stems)
        {
            list[slug] = string.Join(' ', found.Select(stem => Shortened(stem, slug)).Order(StringComparer.Ordinal));
        }

        return list;
    }

    /// <param name="met">The words that <paramref name="stems"/> has already.</param>
    /// <param name="stems">By word without dots.</param>
    private static void AddWords(SearchText text, HashSet<KnownWord> met, Dictionary<string, HashSet<string>> stems)
    {
        var known = Known.GetOrAdd(text.Language, _ => new(StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>();
        var letters = text.Text.ToLowerInvariant().AsSpan();
        for (var start = 0; start < letters.Length; start++)
        {
            var end = start;
            var isWord = true;
            for (; end < letters.Length && char.IsLetterOrDigit(letters[end]); end++)
            {
                isWord &= char.IsLetter(letters[end]);
            }

            if (isWord && end - start >= ShortestWord)
            {
                if (!known.TryGetValue(letters[start..end], out var word))
                {
                    known.TryAdd(letters[start..end], KnownWord.From(letters[start..end].ToString(), text.Language));
                    word = known[letters[start..end]];
                }

                if (met.Add(word) && word.Stems.Length > 0)
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(stems, word.Slug, out _) ??= new(StringComparer.Ordinal)).UnionWith(word.Stems);
                }
            }

            start = end;
        }
    }

    private static string Shortened(string stem, string word)
    {
        var shared = stem.AsSpan().CommonPrefixLength(word);
        return string.Create(CultureInfo.InvariantCulture, $"{word.Length - shared}{stem[shared..]}");
    }

    /// <summary>A word without dots, with its stems but for those too short and the word itself.</summary>
    private sealed record KnownWord(string Slug, string[] Stems)
    {
        public static KnownWord From(string word, Language language)
        {
            var slug = Languages.Slug.From(word);
            return new KnownWord(
                slug, [.. Search.Stems.Of(word, language).Select(Languages.Slug.From).Where(stem => stem.Length >= ShortestWord && stem != slug)]);
        }
    }
}
