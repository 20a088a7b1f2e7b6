using System.Collections.Concurrent;
using System.Globalization;

namespace UsoSite.Generator.Search;

/// <summary>The stems of all words, written short: how many letters to take off the word's end, and what to put there.</summary>
internal static class StemList
{
    private const int ShortestWord = 3;

    /// <summary>Words whose stems were looked for already: most are in the index of every language, and in the next build of a preview.</summary>
    private static readonly ConcurrentDictionary<SearchText, KnownWord> Known = new();

    /// <summary>By word without dots: <c>orivesi</c> has <c>2de 2te 2t 1e</c>.</summary>
    public static SortedDictionary<string, string> From(IEnumerable<SearchText> texts)
    {
        SortedDictionary<string, string> list = new(StringComparer.Ordinal);
        foreach (var same in texts.SelectMany(WordsOf).Distinct().Select(word => Known.GetOrAdd(word, KnownWord.From)).GroupBy(word => word.Slug, StringComparer.Ordinal))
        {
            var stems = same
                .SelectMany(word => word.Stems)
                .Distinct()
                .Select(stem => Shortened(stem, same.Key))
                .Order(StringComparer.Ordinal)
                .ToArray();
            if (stems.Length > 0)
            {
                list[same.Key] = string.Join(' ', stems);
            }
        }

        return list;
    }

    private static IEnumerable<SearchText> WordsOf(SearchText text)
    {
        var letters = text.Text.ToLowerInvariant();
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
                yield return text with { Text = letters[start..end] };
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
        public static KnownWord From(SearchText word)
        {
            var slug = Languages.Slug.From(word.Text);
            return new KnownWord(
                slug, [.. Search.Stems.Of(word.Text, word.Language).Select(Languages.Slug.From).Where(stem => stem.Length >= ShortestWord && stem != slug)]);
        }
    }
}
