namespace UsoSite.Bench;

/// <summary>
/// The site of <c>uso</c> for comparison with other generators: its theme has the templates that all of them have, and a line in place of every other.
/// </summary>
internal static class BenchTheme
{
    private const string Settings = """
        title: USO
        short_title: USO
        base_url: https://www.example.org/
        data_forms: []
        languages: [fi]
        theme: bench
        """;

    private const string Home = """
        ---
        id: home
        title: Etusivu
        description: Etusivu.
        address: /
        ---

        Etusivu.
        """;

    /// <summary>Writes the settings, the home page and the theme. What words mean to the search goes, since most of the pages that it names are not there.</summary>
    /// <param name="compared">The templates that other generators have too: <c>layouts/article.hbs</c>.</param>
    public static void Write(string site, params string[] compared)
    {
        var theme = Path.Combine(site, "themes", "bench");
        Folders.Write(Path.Combine(site, "site.yml"), Settings);
        Folders.Write(Path.Combine(site, "content", "fi", "index.md"), Home);
        var synonyms = Path.Combine(site, "data", "search_synonyms.csv");
        File.WriteAllLines(synonyms, File.ReadLines(synonyms).Take(1).ToArray());
        foreach (var file in (string[])["theme.yml", "layouts/frame.hbs", "layouts/redirect.hbs", .. compared])
        {
            Folders.CopyFile(Path.Combine(Folders.Templates, "uso", file), Path.Combine(theme, file));
        }

        Folders.CopyFile(Path.Combine(Folders.Templates, "bench.css"), Path.Combine(theme, "assets", "bench.css"));
        Folders.CopyFile("themes/uso/strings/fi.yml", Path.Combine(theme, "strings", "fi.yml"));
        foreach (var file in Needed().Select(file => Path.GetRelativePath("themes/uso", file)).Where(file => !File.Exists(Path.Combine(theme, file))))
        {
            Folders.Write(Path.Combine(theme, file), "<p>–</p>\n");
        }
    }

    /// <summary>The templates that every theme needs, by those of the shipped one.</summary>
    private static IEnumerable<string> Needed() =>
    [
        .. Directory.EnumerateFiles("themes/uso/layouts"),
        .. Directory.EnumerateFiles("themes/uso/partials/directives"),
        "themes/uso/partials/draft/document.hbs",
        "themes/uso/partials/cite.hbs",
    ];
}
