using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator;

/// <summary>What came of a build.</summary>
/// <param name="Problems">All problems, sorted.</param>
/// <param name="Succeeded">True where no problem stops the site from being published.</param>
/// <param name="Pages">The pages of the site; empty where it was not sound enough to be made.</param>
/// <param name="Published">What publishing changed; null where nothing was published.</param>
public sealed record BuildResult(IReadOnlyList<Diagnostic> Problems, bool Succeeded, IReadOnlyList<Page> Pages, PublishReport? Published)
{
    /// <summary>What the site consists of, as far as its files allow.</summary>
    public SiteContents? Contents { get; init; }

    public int Errors => Problems.Count(p => p.Rule.Severity == Severity.Error);

    public int Warnings => Problems.Count(p => p.Rule.Severity == Severity.Warning);
}
