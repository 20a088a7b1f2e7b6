namespace UsoSite.Generator;

/// <summary>Finds the valid value that was probably meant.</summary>
public static class Nearest
{
    /// <summary>
    /// The candidate within a third of the value's length in typing errors (one at least), or null. Among numbers and codes
    /// one error makes another valid code too easily: there one error at most, and only a candidate alone at that distance.
    /// </summary>
    public static string? To(string value, IEnumerable<string> candidates)
    {
        var code = !value.Any(char.IsLetter);
        var limit = code ? 1 : Math.Max(1, value.Length / 3);
        var near = candidates
            .Select(candidate => (candidate, distance: Distance(value.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .ToArray();
        return near.Length == 0 || (code && near.Length > 1) ? null : near[0].candidate;
    }

    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > Math.Max(1, a.Length / 3))
        {
            return int.MaxValue;
        }

        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
                var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                rows[i, j] = swapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
            }
        }

        return rows[a.Length, b.Length];
    }
}
