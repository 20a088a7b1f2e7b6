using UsoSite.Generator.Content;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Settings;
using UsoSite.Pipelines;

namespace UsoSite.Generator;

/// <summary>What a site consists of before anything is rendered, as far as its files allow.</summary>
/// <param name="Root">The folder of the site.</param>
public sealed record SiteContents(string Root)
{
    public SiteSettings? Settings { get; init; }

    /// <summary>Null where an article could not be read.</summary>
    public IReadOnlyList<Article>? Articles { get; init; }

    /// <summary>Null where something is wrong that pages are made of.</summary>
    public PageSet? Pages { get; init; }

    /// <summary>What the site is about; null where its tables are not sound.</summary>
    public object? Model { get; init; }

    /// <summary>The problems found on the way, sorted.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; init; } = [];

    public IEnumerable<Diagnostic> Errors => Problems.Where(problem => problem.Rule.Severity == Severity.Error);
}
