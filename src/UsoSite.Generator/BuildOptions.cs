using UsoSite.Generator.Publishing;

namespace UsoSite.Generator;

/// <summary>What a build is asked to do.</summary>
/// <param name="Root">The folder that holds <c>site.yml</c>, <c>content</c>, <c>data</c> and <c>themes</c>.</param>
/// <param name="AsOf">The day that the build is made for.</param>
public sealed record BuildOptions(string Root, DateOnly AsOf)
{
    /// <summary>The folder to publish to; null to check the site without publishing it.</summary>
    public string? Output { get; init; }

    /// <summary>True to wait until the disk holds the new site, so that a power cut finds the old site or the new one.</summary>
    public bool ToDisk { get; init; }

    /// <summary>True to publish the compressed forms of texts beside them.</summary>
    public bool Compress { get; init; }

    /// <summary>The web server whose settings are published with the site; null for none.</summary>
    public string? Hosting { get; init; }

    /// <summary>True for a build in memory, which is published nowhere.</summary>
    public bool Preview { get; init; }

    /// <summary>
    /// Told each file of the site as it is made, by any thread, for a caller that publishes the site itself; null to tell nobody. What was told
    /// is no site until the build has ended without problems.
    /// </summary>
    public Action<OutputFile>? Receive { get; init; }

    /// <summary>Overrides the address in <c>site.yml</c>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Overrides the theme in <c>site.yml</c>.</summary>
    public string? Theme { get; init; }

    /// <summary>The site whose themes are used, where they are not those of <see cref="Root"/>.</summary>
    public string? ThemesOf { get; init; }

    /// <summary>What <c>site.yml</c> may say that a site is about; empty where any word will do.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>True where warnings stop the build as errors do.</summary>
    public bool Strict { get; init; }
}
