using UsoSite.Generator.Inputs;

namespace UsoSite.Generator.Theming;

/// <summary>The files of a theme after inheritance: each name once, from the first theme of the chain that has it.</summary>
internal static class ThemeFiles
{
    /// <summary>The files below a sub-folder by their path in it, with their path relative to the site's root, in ordinal order.</summary>
    public static IReadOnlyList<(string Name, string File)> Find(string root, IReadOnlyList<ThemeFolder> chain, string folder)
    {
        SortedDictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (var theme in chain)
        {
            foreach (var file in SiteFiles.In(root, $"{theme.Path}/{folder}"))
            {
                found.TryAdd(file[$"{theme.Path}/{folder}/".Length..], file);
            }
        }

        return [.. found.Select(pair => (pair.Key, pair.Value))];
    }
}
