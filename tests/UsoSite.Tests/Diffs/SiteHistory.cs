using System.Text.RegularExpressions;
using LibGit2Sharp;

namespace UsoSite.Tests.Diffs;

/// <summary>A small site in a git repository of its own.</summary>
internal sealed partial class SiteHistory : IDisposable
{
    private static readonly Signature Author = new("Testi", "testi@example.org", new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    /// <param name="below">The folder of the site in its repository.</param>
    public SiteHistory(string below = "")
    {
        Site = new SmallSite(below);
        Repository.Init(Site.Top);
    }

    public SmallSite Site { get; }

    /// <summary>Commits all files as they are, with a tag to name the commit by.</summary>
    public SiteHistory Commit(string tag)
    {
        using var repository = new Repository(Site.Top);
        LibGit2Sharp.Commands.Stage(repository, "*");
        repository.Commit(tag, Author, Author, new CommitOptions { AllowEmptyCommit = true });
        repository.ApplyTag(tag);
        return this;
    }

    public Uso.Outcome Diff(params string[] arguments) => Uso.Run(Site.Root, ["diff", "--as-of", "2026-11-22", .. arguments]);

    /// <summary>The same, with the hashes of commits in one spelling.</summary>
    public string Told(params string[] arguments) => Hash().Replace(Diff(arguments).Output, "(…)");

    public void Dispose() => Site.Dispose();

    [GeneratedRegex(@"\([0-9a-f]{9}\)")]
    private static partial Regex Hash();
}
