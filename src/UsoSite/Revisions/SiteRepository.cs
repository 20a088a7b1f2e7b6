using LibGit2Sharp;

namespace UsoSite.Revisions;

/// <summary>The git repository that a site is in. It is only read: neither its index nor its work tree changes, whatever state they are in.</summary>
internal sealed class SiteRepository : IDisposable
{
    private readonly Repository repository;
    private readonly string folder;

    private SiteRepository(Repository repository, string folder) => (this.repository, this.folder) = (repository, folder);

    /// <summary>The repository of the nearest folder at or above the site that has one.</summary>
    /// <exception cref="UsageException">There is none, or it cannot be read.</exception>
    public static SiteRepository Of(string root)
    {
        for (var above = new DirectoryInfo(root); above is not null; above = above.Parent)
        {
            if (Path.Exists(Path.Combine(above.FullName, ".git")))
            {
                var inside = Path.GetRelativePath(above.FullName, root).Replace('\\', '/');
                return new SiteRepository(Open(above.FullName), inside == "." ? "" : inside + "/");
            }
        }

        throw new UsageException($"{root} is in no git repository, so it has no revisions to compare. Run uso diff in a clone of the site's repository, or give its folder with --root.");
    }

    /// <summary>The commit that a revision names: a branch, a tag, a hash, HEAD~2.</summary>
    /// <exception cref="UsageException">There is none, or it has no site.</exception>
    public Revision Find(string name)
    {
        var commit = Commit(name) ?? throw new UsageException(Unknown(name));
        return commit[folder + "site.yml"] is null && commit[folder + "data"] is null
            ? throw new UsageException(
                $"The revision {name} ({Short(commit)}) has no site in {(folder.Length == 0 ? "its top folder" : folder)}: neither site.yml nor data. "
                + "Name a revision in which the site is there already; “git log -- site.yml” in the site's folder lists them.")
            : new Revision(name, commit.Sha, commit, folder);
    }

    public void Dispose() => repository.Dispose();

    private static Repository Open(string path)
    {
        try
        {
            return new Repository(path);
        }
        catch (LibGit2SharpException e)
        {
            throw new UsageException($"The git repository in {path} cannot be read: {e.Message.TrimEnd('.')}. “git status” there tells more.");
        }
    }

    private Commit? Commit(string name)
    {
        try
        {
            return repository.Lookup(name)?.Peel<Commit>();
        }
        catch (AmbiguousSpecificationException)
        {
            throw new UsageException($"More than one commit begins with {name}. Write more of its hash.");
        }
        catch (LibGit2SharpException)
        {
            return null;
        }
    }

    private string Unknown(string name) => name switch
    {
        _ when repository.Head.Tip is null => "The repository has no commits yet, so there is nothing to compare with. Commit the site first.",
        _ when name.Contains("..", StringComparison.Ordinal) =>
            $"{name} is not one revision. Write the two with a space between them: uso diff {string.Join(' ', name.Split('.', StringSplitOptions.RemoveEmptyEntries))}",
        _ when repository.Info.IsShallow =>
            $"This clone does not have the revision {name}: it is shallow, with the newest commits only. Get the rest with “git fetch --unshallow”, or with fetch-depth: 0 where a workflow checks it out.",
        _ => $"There is no revision {name} in this repository. Name a branch, a tag or a commit that “git log --oneline --all” lists, or get it with “git fetch”.",
    };

    private static string Short(Commit commit) => commit.Sha[..Revision.ShortLength];
}
