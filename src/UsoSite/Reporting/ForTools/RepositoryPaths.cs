namespace UsoSite.Reporting.ForTools;

/// <summary>Paths of a site's files from the root of its repository, which the environment of a workflow tells; else from the site's own root.</summary>
internal sealed class RepositoryPaths
{
    public const string Variable = "GITHUB_WORKSPACE";

    private readonly string prefix;

    public RepositoryPaths(string root, string? repository)
    {
        var below = string.IsNullOrEmpty(repository) ? "." : Path.GetRelativePath(repository, root).Replace('\\', '/');
        prefix = below == "." || below.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(below) ? "" : below + "/";
    }

    public string Of(string file) => prefix + file;
}
