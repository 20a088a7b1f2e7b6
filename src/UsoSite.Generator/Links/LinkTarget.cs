using UsoSite.Generator.Pages;
using UsoSite.Generator.Settings;

namespace UsoSite.Generator.Links;

/// <summary>Where a link leads.</summary>
/// <param name="File">The file from the site's root: <c>/products/index.html</c>.</param>
/// <param name="Anchor">The place in it; empty for the page as a whole.</param>
internal readonly record struct LinkTarget(string File, string Anchor)
{
    public static LinkTarget From(Page page, string link, SiteSettings settings)
    {
        var (path, anchor) = link.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? (link[..at], Uri.UnescapeDataString(link[(at + 1)..])) : (link, "");
        path = Uri.UnescapeDataString(path.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query ? path[..query] : path);
        if (path.Length == 0)
        {
            return new LinkTarget("/" + page.OutputPath, anchor);
        }

        var root = settings.BaseUrl.AbsolutePath;
        var full = path.StartsWith('/')
            ? path.StartsWith(root, StringComparison.Ordinal) ? "/" + path[root.Length..] : path
            : SitePath.Combine(SitePath.FolderOf("/" + page.OutputPath), path);
        return new LinkTarget(full.EndsWith('/') ? full + "index.html" : full, anchor);
    }
}
