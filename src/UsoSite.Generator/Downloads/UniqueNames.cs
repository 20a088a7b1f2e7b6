namespace UsoSite.Generator.Downloads;

/// <summary>Names of tables or columns where capital and small letters are not told apart and some names are taken already.</summary>
internal static class UniqueNames
{
    /// <summary>The same names in the same order; one that is taken ends with a number.</summary>
    /// <param name="longest">The most characters that a name can have.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> names, int longest, params IEnumerable<string> taken)
    {
        HashSet<string> all = new(taken, StringComparer.OrdinalIgnoreCase);
        List<string> unique = [];
        foreach (var wanted in names)
        {
            var name = wanted[..Math.Min(wanted.Length, longest)];
            for (var i = 2; !all.Add(name); i++)
            {
                var end = $"_{i}";
                name = wanted[..Math.Min(wanted.Length, longest - end.Length)] + end;
            }

            unique.Add(name);
        }

        return unique;
    }
}
