using System.Collections.Concurrent;
using UsoSite.Generator.Publishing;

namespace UsoSite.Generator.Verifying;

/// <summary>A copy of a site, compared with what its build said of it.</summary>
/// <param name="Build">What the copy says of its build.</param>
/// <param name="Differences">In the order of their paths; none where all files are as they were built.</param>
public sealed record SiteVerification(BuildManifest Build, IReadOnlyList<FileDifference> Differences)
{
    private const int AtOnce = 8;

    /// <summary>Compares every file; null where the copy has no <c>build.json</c>.</summary>
    /// <inheritdoc cref="ISiteCopy.ReadAsync" path="/exception"/>
    public static async Task<SiteVerification?> OfAsync(ISiteCopy copy, CancellationToken cancellation)
    {
        if (await copy.ReadAsync(BuildManifest.Name, cancellation) is not { } list || BuildManifest.Read(list) is not { } build)
        {
            return null;
        }

        ConcurrentBag<FileDifference> found = [];
        await Parallel.ForEachAsync(build.Files, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = AtOnce }, async (file, stop) =>
        {
            var content = await copy.ReadAsync(file.Key, stop);
            if (content is null)
            {
                found.Add(new FileDifference(file.Key, DifferenceKind.Missing));
            }
            else if (PublishedFile.HashOf(content) != file.Value)
            {
                found.Add(new FileDifference(file.Key, DifferenceKind.Changed));
            }
        });
        foreach (var further in (copy.Files() ?? []).Where(file => !build.Files.ContainsKey(file)))
        {
            found.Add(new FileDifference(further, DifferenceKind.Added));
        }

        return new SiteVerification(build, [.. found.OrderBy(difference => difference.Path, StringComparer.Ordinal)]);
    }
}

/// <summary>A file that is not as it was built.</summary>
public sealed record FileDifference(string Path, DifferenceKind Kind);

/// <summary>What is different about a file.</summary>
public enum DifferenceKind
{
    Missing,
    Changed,

    /// <summary>Not of the build.</summary>
    Added,
}
