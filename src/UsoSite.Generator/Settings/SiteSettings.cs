using System.Buffers;
using UsoSite.Generator.Downloads;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Settings;

/// <summary>What <c>site.yml</c> says of the site as a whole.</summary>
/// <param name="BaseUrl">The address at which the site is published, with a final slash; for absolute addresses only.</param>
/// <param name="Languages">The first is the main language, at the site's root.</param>
/// <param name="Repository">Address of the repository, or null.</param>
public sealed record SiteSettings(
    LocalText Title, string ShortTitle, Uri BaseUrl, IReadOnlyList<Language> Languages, string Theme, Uri? Repository)
{
    public const string File = "site.yml";

    /// <summary>A folder of themes, relative to the site's, for those that are not in <c>themes/</c>; null where there is none.</summary>
    public string? Themes { get; init; }

    /// <summary>The address at which the files of the site are edited in a browser, to which the path of a file is added; null where there is none.</summary>
    public Uri? EditUrl { get; init; }

    /// <summary>In what forms the tables are published.</summary>
    public DataForms DataForms { get; init; } = DataForms.All;

    /// <summary>What stands in an address as it is.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_/");

    private readonly string root = BaseUrl.AbsoluteUri;

    /// <summary>Where a file of the site, by its path, is edited in a browser; null where the settings do not say.</summary>
    public string? EditAddress(string? file) => EditUrl is null || file is null ? null : EditUrl.AbsoluteUri + Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal);

    /// <summary>The full address of a page or file of the site.</summary>
    public string Absolute(string address)
    {
        var below = address.AsSpan().TrimStart('/');
        return below.ContainsAnyExcept(Plain) ? new Uri(BaseUrl, below.ToString()).AbsoluteUri : string.Concat(root, below);
    }
}
