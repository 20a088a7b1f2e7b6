namespace UsoSite.Bench;

/// <summary>The same pages as articles: every generator reads the same files of Markdown.</summary>
internal static class ArticleSites
{
    public static void Write(int count, string folder)
    {
        var (grown, uso) = (Path.Combine(folder, "figures"), Path.Combine(folder, "uso"));
        GrownData.Write(count, grown);
        (string File, string Text)[] articles = [.. MunicipalityPage.All(grown).Select(page => (page.Slug + ".md", ArticleText.Of(page)))];

        // The tables of the smallest site, so that there is little but the articles.
        Folders.Copy("tests/sites/base/data", Path.Combine(uso, "data"));
        BenchTheme.Write(uso, "layouts/article.hbs");
        WriteAll(articles, Path.Combine(uso, "content", "fi"));

        PageSites.WriteTemplates("hugo", Path.Combine(folder, "hugo"));
        WriteAll(articles, Path.Combine(folder, "hugo", "content", "artikkelit"));

        var eleventy = Path.Combine(folder, "eleventy");
        PageSites.WriteTemplates("eleventy", eleventy);
        Directory.Delete(Path.Combine(eleventy, "pages"), recursive: true);
        Folders.Write(Path.Combine(eleventy, "artikkelit", "artikkelit.json"), """{ "layout": "article.11ty.js" }""");
        WriteAll(articles, Path.Combine(eleventy, "artikkelit"));

        PageSites.WriteTemplates("docfx", Path.Combine(folder, "docfx"));
        WriteAll(articles, Path.Combine(folder, "docfx", "artikkelit"));
    }

    private static void WriteAll((string File, string Text)[] articles, string folder) => Array.ForEach(articles, article => Folders.Write(Path.Combine(folder, article.File), article.Text));
}
