namespace UsoSite.Generator.Languages;

/// <summary>
/// The order of the Finnish alphabet (… x y z å ä ö), used in every language of the site. Letters with other marks sort
/// as the letter without them; upper and lower case sort as one, and equal texts by their code points.
/// </summary>
public sealed class FinnishOrder : IComparer<string>
{
    public static readonly FinnishOrder Instance = new();

    private const string Folded = "àaáaâaãaçcèeéeêeëeìiíiîiïiñnòoóoôoõoùuúuûuüyýyÿyšsžzđdčcŋn";

    /// <summary>The ranks of Latin letters, worked out once: lists are sorted by nothing else.</summary>
    private static readonly int[] Ranks = [.. Enumerable.Range(0, 0x180).Select(code => RankOf((char)code))];

    public int Compare(string? x, string? y)
    {
        var (a, b) = (x ?? "", y ?? "");
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var difference = Rank(a[i]) - Rank(b[i]);
            if (difference != 0)
            {
                return difference;
            }
        }

        return a.Length != b.Length ? a.Length - b.Length : string.CompareOrdinal(a, b);
    }

    private static int Rank(char character) => character < Ranks.Length ? Ranks[character] : RankOf(character);

    private static int RankOf(char character)
    {
        var lower = char.ToLowerInvariant(character);
        return lower switch
        {
            'å' => 'z' + 1,
            'ä' or 'æ' => 'z' + 2,
            'ö' or 'ø' => 'z' + 3,
            _ when Folded.IndexOf(lower, StringComparison.Ordinal) is >= 0 and var at && at % 2 == 0 => Folded[at + 1],
            _ when lower > 'z' => lower + 3,
            _ => lower,
        };
    }
}

/// <summary>Lists are in the order of the Finnish alphabet by the names that a page in a language shows.</summary>
public static class NameOrder
{
    public static IEnumerable<T> InOrder<T>(this IEnumerable<T> items, Language language, Func<T, LocalText> nameOf) =>
        items.OrderBy(item => nameOf(item).In(language), FinnishOrder.Instance);
}
