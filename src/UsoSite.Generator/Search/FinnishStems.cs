namespace UsoSite.Generator.Search;

/// <summary>
/// What Finnish case endings are added to: <c>orivede</c> of <c>orivesi</c>. Words of which the type cannot be told get the stems of every
/// type that they could be of: one too many costs a few bytes, one too few loses a page.
/// </summary>
internal static class FinnishStems
{
    private const string Vowels = "aeiouyäöå";
    private const int ShortestBase = 3;

    /// <summary>Strong and weak grade of the consonants before the last vowel, the longest first.</summary>
    private static readonly (string Strong, string Weak)[] Grades =
    [
        ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "nn"), ("mp", "mm"), ("lt", "ll"), ("rt", "rr"), ("ht", "hd"),
        ("lk", "l"), ("rk", "r"), ("lp", "lv"), ("rp", "rv"),
    ];

    /// <summary>Endings that titles may hold already: <c>vuoden kirjat</c>.</summary>
    private static readonly string[] Endings = ["ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "n", "t"];

    /// <summary>The forms of the first part of a name such as <c>uusikaupunki</c>.</summary>
    private static readonly string[] New = ["uuden", "uudessa", "uudesta", "uudella", "uudelta", "uudelle", "uuteen", "uutta"];

    /// <param name="word">In small letters.</param>
    public static IEnumerable<string> Of(string word) => OfNominative(word).Concat(Endings
        .Where(ending => word.EndsWith(ending, StringComparison.Ordinal) && word.Length >= ending.Length + ShortestBase)
        .Select(ending => word[..^ending.Length])
        .Where(stem => EndsInVowel(stem) && !word.EndsWith("nen", StringComparison.Ordinal))
        .SelectMany(OfBase));

    /// <summary>Stems of a word from the form that endings are added to: of <c>vuode</c> also <c>vuosi</c>.</summary>
    private static IEnumerable<string> OfBase(string stem)
    {
        string[] words = [stem, .. Strengthened(stem), .. NominativesOf(stem)];
        return words.Concat(words.SelectMany(OfNominative));
    }

    private static IEnumerable<string> NominativesOf(string stem) => stem switch
    {
        [.. var start, 'k', 's', 'e'] => [start + "s"],
        [.. var start, 'd', 'e'] => [start + "si", start + "s"],
        [.. var start, 's', 'e'] => [start + "nen"],
        [.. var start, 'e', 'e'] => Weakened(start + "e"),
        [.. var start, 'a', 'a'] => Weakened(start + "a").Select(weak => weak + "s"),
        [.. var start, 'ä', 'ä'] => Weakened(start + "ä").Select(weak => weak + "s"),
        [.. var start, 'e'] => [start + "i"],
        _ => [],
    };

    private static IEnumerable<string> OfNominative(string word) => word switch
    {
        [.. var start, 'n', 'e', 'n'] => [start + "se", start + "si", start + "s"],
        [.. var start, ('u' or 'y') and var vowel, 's'] =>
            [start + vowel + "kse", start + vowel + "ksi", start + vowel + "de", start + vowel + "te", start + vowel + "t"],
        [.. var start, ('a' or 'ä' or 'e' or 'i' or 'o' or 'ö') and var vowel, 's'] =>
            [start + vowel + "kse", start + vowel + "ksi", .. Strengthened(start + vowel).Prepend(start + vowel).Select(strong => strong + vowel)],
        [.. var start, ('i' or 'u') and var vowel, 'n'] => Strengthened(start + vowel).Prepend(start + vowel).Select(strong => strong + "me"),
        ['u', 'u', 's', 'i', _, _, _, .. _] => OfNew(word[4..]),
        [.. var start, 's', 'i'] => [start + "de", start + "te", start + "t", start + "se"],
        [.. var start, 'i'] => [.. Weakened(word), start + "e", .. Weakened(start + "e")],
        [.., 'e'] => Strengthened(word),
        [.., 'a'] => Plural(word, "oi"),
        [.., 'ä'] => Plural(word, "öi"),
        _ => Weakened(word),
    };

    private static IEnumerable<string> OfNew(string rest) => New.SelectMany(first => OfNominative(rest).Prepend(rest).Select(stem => first + stem));

    private static IEnumerable<string> Plural(string word, string ending) => Weakened(word)
        .Concat(Weakened(word).Prepend(word).SelectMany(stem => new[] { stem[..^1] + "i", stem[..^1] + ending }));

    private static string[] Weakened(string word)
    {
        if (!HasGrade(word))
        {
            return [];
        }

        var (start, vowel) = (word[..^1], word[^1]);
        foreach (var (strong, weak) in Grades)
        {
            if (start.EndsWith(strong, StringComparison.Ordinal))
            {
                return [start[..^strong.Length] + weak + vowel];
            }
        }

        var before = start[..^1];
        return !EndsInVowel(before) ? [] : start[^1] switch
        {
            'k' => before[^1] == vowel && vowel is 'u' or 'y' ? [before + "v" + vowel] : [before + vowel],
            'p' => [before + "v" + vowel],
            't' => [before + "d" + vowel],
            _ => [],
        };
    }

    private static string[] Strengthened(string word)
    {
        if (!HasGrade(word))
        {
            return [];
        }

        var (start, vowel) = (word[..^1], word[^1]);
        foreach (var (strong, weak) in Grades)
        {
            if (weak.Length > 1 && start.EndsWith(weak, StringComparison.Ordinal))
            {
                return [start[..^weak.Length] + strong + vowel];
            }
        }

        var before = start[..^1];
        return !EndsInVowel(before) ? [] : start[^1] switch
        {
            'd' => [before + "t" + vowel],
            'v' => [before + "p" + vowel],
            'k' or 'p' or 't' => [start + start[^1] + vowel],
            _ => [],
        };
    }

    /// <summary>True for a word that ends in a consonant and a vowel.</summary>
    private static bool HasGrade(string word) => word.Length > 2 && EndsInVowel(word) && !EndsInVowel(word[..^1]);

    private static bool EndsInVowel(string word) => word.Length > 0 && Vowels.Contains(word[^1], StringComparison.Ordinal);
}
