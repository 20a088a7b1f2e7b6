using System.Globalization;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Search;

/// <summary>The stems of all words, written short: how many letters to take off the word's end, and what to put there.</summary>
internal static class StemList
{
    private const int ShortestWord = 3;

    /// <summary>By word without dots: <c>orivesi</c> has <c>2de 2te 2t 1e</c>.</summary>
    public static SortedDictionary<string, string> From(IEnumerable<SearchText> texts)
    {
        SortedDictionary<string, string> list = new(StringComparer.Ordinal);
        foreach (var same in texts.SelectMany(WordsOf).Distinct().GroupBy(word => Slug.From(word.Text), StringComparer.Ordinal))
        {
            var stems = same
                .SelectMany(word => Stems.Of(word.Text, word.Language))
                .Select(Slug.From)
                .Where(stem => stem.Length >= ShortestWord && stem != same.Key)
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
}
