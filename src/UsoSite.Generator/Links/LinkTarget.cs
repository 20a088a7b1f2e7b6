using UsoSite.Generator.Pages;
using UsoSite.Generator.Settings;

namespace UsoSite.Generator.Links;

/// <summary>Where a link leads.</summary>
/// <param name="file">The file from the site's root: <c>/products/index.html</c>.</param>
/// <param name="anchor">The place in it; empty for the page as a whole.</param>
internal readonly ref struct LinkTarget(ReadOnlySpan<char> file, ReadOnlySpan<char> anchor)
{
    private const string Index = "index.html";

    public ReadOnlySpan<char> File { get; } = file;

    public ReadOnlySpan<char> Anchor { get; } = anchor;

    /// <param name="room">Where the path may be put together; a longer path takes memory of its own.</param>
    public static LinkTarget From(Page page, ReadOnlySpan<char> link, SiteSettings settings, Span<char> room)
    {
        var hash = link.IndexOf('#');
        var anchor = hash < 0 ? [] : Unescaped(link[(hash + 1)..]);
        var path = hash < 0 ? link : link[..hash];
        path = path.IndexOf('?') is >= 0 and var query ? path[..query] : path;
        return new LinkTarget(path.IsEmpty ? "/" + page.OutputPath : FileAt(Unescaped(path), page, settings, room), anchor);
    }

    private static ReadOnlySpan<char> FileAt(ReadOnlySpan<char> path, Page page, SiteSettings settings, Span<char> room)
    {
        var longest = page.Address.Length + path.Length + Index.Length + 2;
        var full = longest <= room.Length ? room : new char[longest];
        int length;
        if (path[0] == '/')
        {
            var root = settings.BaseUrl.AbsolutePath;
            var below = path.StartsWith(root, StringComparison.Ordinal) ? path[(root.Length - 1)..] : path;
            below.CopyTo(full);
            length = below.Length;
        }
        else
        {
            length = SitePath.Combine(SitePath.FolderOf(page.Address.AsSpan()), path, full);
        }

        if (full[length - 1] != '/')
        {
            return full[..length];
        }

        Index.CopyTo(full[length..]);
        return full[..(length + Index.Length)];
    }

    private static ReadOnlySpan<char> Unescaped(ReadOnlySpan<char> text) => text.Contains('%') ? Uri.UnescapeDataString(text) : text;
}
