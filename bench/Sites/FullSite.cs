namespace UsoSite.Bench;

/// <summary>The shipped site in Finnish, grown: half of its pages are municipalities, half their drafts.</summary>
internal static class FullSite
{
    public static void Write(int pages, string folder)
    {
        var site = Path.Combine(folder, "uso");
        GrownData.Write(pages / 2, site);
        Folders.Copy("content/fi", Path.Combine(site, "content", "fi"));
        Folders.Copy("themes/uso", Path.Combine(site, "themes", "uso"));
        Folders.Write(Path.Combine(site, "site.yml"), File.ReadAllText("site.yml").Replace("[fi, sv, en]", "[fi]", StringComparison.Ordinal));
    }
}
