using UsoSite.Pipelines;

namespace UsoSite.Generator.Changes;

/// <summary>What readers of a site find different in its newer state.</summary>
public sealed record SiteChanges
{
    /// <summary>Subjects and tables with changes, in the order in which they are told.</summary>
    public required IReadOnlyList<ChangeSection> Sections { get; init; }

    /// <summary>Lost addresses first, then what else went, what moved, what came.</summary>
    public required IReadOnlyList<PageChange> Pages { get; init; }

    public required IReadOnlyList<ArticleChange> Articles { get; init; }

    public required IReadOnlyList<FileChange> Files { get; init; }

    /// <summary>False where a state has errors for which its pages are not known; only those of articles are compared then, or none.</summary>
    public required bool PagesAreCompared { get; init; }

    /// <summary>The errors of the older state.</summary>
    public required IReadOnlyList<Diagnostic> OldErrors { get; init; }

    /// <summary>The errors of the newer state.</summary>
    public required IReadOnlyList<Diagnostic> NewErrors { get; init; }

    public IEnumerable<PageChange> Lost => Pages.Where(page => page.IsLost);

    public bool AreNone => Sections.Count == 0 && Pages.Count == 0 && Articles.Count == 0 && Files.Count == 0;
}
