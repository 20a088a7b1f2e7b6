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
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? "" : Uri.UnescapeDataString(link[(hash + 1)..]);
        var path = hash < 0 ? link : link.AsSpan(0, hash);
        path = path.IndexOf('?') is >= 0 and var query ? path[..query] : path;
        path = path.Contains('%') ? Uri.UnescapeDataString(path) : path;
        if (path.IsEmpty)
        {
            return new LinkTarget("/" + page.OutputPath, anchor);
        }

        var full = path[0] == '/' ? WithoutRoot(path, settings.BaseUrl.AbsolutePath) : SitePath.Combine(SitePath.FolderOf(page.Address), path);
        return new LinkTarget(full.EndsWith('/') ? full + "index.html" : full, anchor);
    }

    private static string WithoutRoot(ReadOnlySpan<char> path, string root) =>
        path.StartsWith(root, StringComparison.Ordinal) ? $"/{path[root.Length..]}" : path.ToString();
}
