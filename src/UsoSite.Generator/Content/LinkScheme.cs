namespace UsoSite.Generator.Content;

/// <summary>What links in articles may begin with.</summary>
internal static class LinkScheme
{
    /// <summary>Marks a link to a page of the site by its id.</summary>
    public const string Page = "page";

    public static readonly IReadOnlyList<string> Allowed = ["http", "https", "mailto", "tel", Page];

    /// <summary>The scheme in small letters, or null for a relative link. Spaces and control characters hide nothing.</summary>
    public static string? Parse(string url)
    {
        if (!url.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        var clean = string.Concat(url.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
        var colon = clean.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && clean.AsSpan(0, colon).IndexOfAny("/?#") < 0 ? clean[..colon].ToLowerInvariant() : null;
    }

    /// <summary>True for an address outside the site.</summary>
    public static bool IsExternal(string url) => Parse(url) is { } scheme && scheme != Page;
}
