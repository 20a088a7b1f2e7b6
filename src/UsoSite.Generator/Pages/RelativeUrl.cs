namespace UsoSite.Generator.Pages;

/// <summary>Links between addresses of the site that work at any domain, in any sub-folder, and from a disk.</summary>
public static class RelativeUrl
{
    /// <summary>The link from one address to another: from <c>/products/lamp/</c> to <c>/makers/</c> it is <c>../../makers/</c>.</summary>
    public static string Between(string from, string to)
    {
        var (path, anchor) = to.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? (to[..at], to[at..]) : (to, "");
        if (path == from)
        {
            return anchor.Length > 0 ? anchor : "./";
        }

        var same = path.AsSpan().CommonPrefixLength(from);
        var shared = path.AsSpan(0, same).LastIndexOf('/') + 1;
        var link = string.Concat(Enumerable.Repeat("../", from.AsSpan(shared).Count('/'))) + path[shared..];
        return (link.Length == 0 ? "./" : link) + anchor;
    }
}
