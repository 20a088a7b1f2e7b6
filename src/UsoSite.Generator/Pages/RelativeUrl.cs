namespace UsoSite.Generator.Pages;

/// <summary>Links between addresses of the site that work at any domain, in any sub-folder, and from a disk.</summary>
public static class RelativeUrl
{
    private static readonly string[] Steps = ["", "../", "../../", "../../../", "../../../../"];

    /// <summary>The link from one address to another: from <c>/products/lamp/</c> to <c>/makers/</c> it is <c>../../makers/</c>.</summary>
    public static string Between(string from, string to)
    {
        var at = to.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = at >= 0 ? (to[..at], to[at..]) : (to, "");
        if (path == from)
        {
            return anchor.Length > 0 ? anchor : "./";
        }

        var same = path.AsSpan().CommonPrefixLength(from);
        var shared = path.AsSpan(0, same).LastIndexOf('/') + 1;
        var up = from.AsSpan(shared).Count('/');
        return up == 0 && shared == path.Length ? "./" + anchor : string.Concat(Up(up), path.AsSpan(shared), anchor);
    }

    private static string Up(int steps) => steps < Steps.Length ? Steps[steps] : string.Concat(Enumerable.Repeat("../", steps));
}
