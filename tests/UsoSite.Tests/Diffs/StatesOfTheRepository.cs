using LibGit2Sharp;

namespace UsoSite.Tests.Diffs;

public sealed class StatesOfTheRepository
{
    [Fact]
    public void NothingIsChangedInASiteWithWorkInProgress()
    {
        using var history = new SiteHistory().Commit("before");
        history.Site.Replace("data/events.csv", "2023-03-27", "2023-03-28");
        using (var repository = new Repository(history.Site.Top))
        {
            LibGit2Sharp.Commands.Stage(repository, "data/events.csv");
        }

        history.Site.Replace("data/events.csv", "2023-03-28", "2023-03-29").Write("content/fi/uusi.md", "---\ntitle: Uusi\n---\n");
        var before = history.Site.Files();

        var run = history.Diff("--lang", "fi");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("27.3.2023 → 29.3.2023", run.Output, StringComparison.Ordinal);
        Assert.Contains("+ content/fi/uusi.md", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, history.Site.Files());
    }

    [Fact]
    public void ASiteInASubfolderIsComparedAlone()
    {
        using var history = new SiteHistory("sivut/koe").Commit("before");
        File.WriteAllText(Path.Combine(history.Site.Top, "site.yml"), "not: this\n");
        history.Site.Replace("data/events.csv", "Helsinki", "Turku");

        var run = Uso.Run(history.Site.Top, "diff", "before", "--root", history.Site.Root);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("Helsinki → Turku", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("site.yml", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void LineEndsDoNotCount()
    {
        using var history = new SiteHistory().Commit("before");
        foreach (var file in new[] { "data/events.csv", "content/fi/tietoa.md", "site.yml" })
        {
            history.Site.Replace(file, "\n", "\r\n");
        }

        Assert.Contains("Nothing changes for readers.", history.Diff().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownRevisionIsExplained() => Explained(history => history.Commit("before").Diff("beffore"), "There is no revision beffore", "git fetch");

    [Fact]
    public void TwoRevisionsInOneWordAreExplained() => Explained(history => history.Commit("a").Commit("b").Diff("a..b"), "uso diff a b");

    [Fact]
    public void ARepositoryWithoutCommitsIsExplained() => Explained(history => history.Diff(), "no commits yet");

    [Fact]
    public void ARevisionWithoutTheSiteIsExplained()
    {
        using var history = new SiteHistory("koe");
        var all = Path.Combine(history.Site.Top, "muualla");
        Directory.Move(history.Site.Root, all);
        history.Commit("before");
        Directory.Move(all, history.Site.Root);

        var run = history.Diff("before");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("has no site in koe/", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void AShallowCloneIsExplained() => Explained(
        history =>
        {
            history.Commit("before").Commit("after");
            using (var repository = new Repository(history.Site.Top))
            {
                File.WriteAllText(Path.Combine(repository.Info.Path, "shallow"), repository.Head.Tip.Sha + "\n");
                repository.Tags.Remove("before");
            }

            return history.Diff("before");
        },
        "it is shallow",
        "git fetch --unshallow");

    [Fact]
    public void AFolderInNoRepositoryIsExplained()
    {
        using var site = new SmallSite();

        var run = Uso.Run(site.Root, "diff");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is in no git repository", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void NoTemporaryFolderStays()
    {
        using var history = new SiteHistory().Commit("before");
        var temporary = Directory.CreateDirectory(Path.Combine(history.Site.Top, "tmp")).FullName;

        Uso.RunAsProcess(history.Site.Root, [("TMPDIR", temporary), ("TEMP", temporary), ("TMP", temporary)], "diff", "before", "before");

        Assert.DoesNotContain(Directory.EnumerateDirectories(temporary), folder => Path.GetFileName(folder).StartsWith("uso-diff-", StringComparison.Ordinal));
    }

    private static void Explained(Func<SiteHistory, Uso.Outcome> run, params string[] words)
    {
        using var history = new SiteHistory();
        var outcome = run(history);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Single(outcome.Errors.TrimEnd('\n').Split('\n'));
        Assert.All(words, word => Assert.Contains(word, outcome.Errors, StringComparison.Ordinal));
    }
}
