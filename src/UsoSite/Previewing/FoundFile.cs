using UsoSite.Generator.Previewing;

namespace UsoSite.Previewing;

/// <summary>What a web server answers to the path of an address.</summary>
/// <param name="Path">The file in the site.</param>
/// <param name="Redirect">The address to go to instead; null where the file is the answer.</param>
internal sealed record FoundFile(int Status, string Path, ReadOnlyMemory<byte> Content, string? Redirect = null)
{
    private const string Index = "index.html";
    private const string NotFound = "404.html";

    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>Looks up an address, in the site alone: no path leads to a file of the disk. Null where the site has not even a page for what it lacks.</summary>
    /// <param name="address">Begins with a slash.</param>
    public static async Task<FoundFile?> FindAsync(SiteInMemory site, string address)
    {
        var below = address.StartsWith(site.BasePath, StringComparison.Ordinal) && site.BasePath.Length > 1 ? address[site.BasePath.Length..] : address[1..];
        var path = below.Length == 0 || below.EndsWith('/') ? below + Index : below;
        if (await site.FindAsync(path) is { } content)
        {
            return new FoundFile(200, path, content);
        }

        if (path == below && site.Has($"{below}/{Index}"))
        {
            return new FoundFile(308, path, default, $"/{below}/");
        }

        return await site.FindAsync(NotFound) is { } missing ? new FoundFile(404, NotFound, missing) : null;
    }
}
