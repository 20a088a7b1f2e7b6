using System.Text;

namespace UsoSite.Generator.Content;

/// <summary>What links in articles may begin with.</summary>
internal static class LinkScheme
{
    /// <summary>Marks a link to a page of the site by its id.</summary>
    public const string Page = "page";

    public static readonly IReadOnlyList<string> Allowed = ["http", "https", "mailto", "tel", Page];

    /// <summary>The scheme in small letters, or null for a relative link. Spaces and control characters hide nothing.</summary>
    public static string? Parse(ReadOnlySpan<char> url)
    {
        var end = url.IndexOfAny(":/?#");
        if (end < 0 || url[end] != ':')
        {
            return null;
        }

        StringBuilder scheme = new(end);
        foreach (var letter in url[..end])
        {
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter))
            {
                scheme.Append(char.ToLowerInvariant(letter));
            }
        }

        return scheme.Length > 0 ? scheme.ToString() : null;
    }

    /// <summary>The first field but subject and body that a mail link fills in, such as further recipients; null where there is none.</summary>
    public static string? HiddenPartOf(string url) => Parse(url) != "mailto" || url.IndexOf('?', StringComparison.Ordinal) is not (>= 0 and var query) ? null
        : url[(query + 1)..].Split('&').Select(field => Uri.UnescapeDataString(field.Split('=')[0]).Trim())
            .FirstOrDefault(field => !field.Equals("subject", StringComparison.OrdinalIgnoreCase) && !field.Equals("body", StringComparison.OrdinalIgnoreCase));

    /// <summary>True where spaces or control characters stand within what a link begins with: for some it is an address outside the site, for others a page of it.</summary>
    public static bool IsDisguised(string url) => Parse(url) is { } scheme && !url.StartsWith(scheme + ":", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for an address outside the site.</summary>
    public static bool IsExternal(string url) => Parse(url) is { } scheme && scheme != Page;
}
