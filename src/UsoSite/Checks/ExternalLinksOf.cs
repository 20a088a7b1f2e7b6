using UsoSite.Generator;
using UsoSite.Generator.ExternalLinks;
using UsoSite.Reporting;

namespace UsoSite.Checks;

/// <summary>Adds to what a check found the addresses outside the site that do not answer.</summary>
internal static class ExternalLinksOf
{
    /// <summary>Below the root of the site; its name begins with a point, so that no build reads it.</summary>
    private const string Cache = ".cache/external-links.json";

    public static async Task<BuildResult> AddAsync(BuildResult result, BuildOptions options, CancellationToken cancellation)
    {
        var check = new CheckExternalLinks(new LinkAnswers(Path.Combine(options.Root, Cache), options.AsOf), new AskingManners());
        var (problems, links, asked) = await check.RunAsync(result.Contents!, options.AsOf, cancellation);
        Terminal.Errors.WriteLine($"{links} addresses outside the site, {asked} asked now.");
        return result with
        {
            Problems = [.. result.Problems, .. problems],
            Succeeded = result.Succeeded && (!options.Strict || problems.Count == 0) && problems.All(problem => problem.Rule.Severity == UsoSite.Pipelines.Severity.Warning),
        };
    }
}
