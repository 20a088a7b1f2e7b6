using System.Collections.Concurrent;
using System.IO.Hashing;
using UsoSite.Generator.Pages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Publishing;

/// <summary>
/// Where the files of a build go: into a new site that takes the place of the published one at the end, or nowhere, in a build that only checks
/// or in which something is wrong.
/// </summary>
/// <param name="options">Where it goes, and how; of a preview the hashes of pages are noted.</param>
/// <param name="problems">The problems of the build so far.</param>
public sealed class SiteOutput(BuildOptions options, DiagnosticBag problems) : IDisposable
{
    private readonly Lazy<NewSite>? site = options.Output is not { } output ? null : new(() => new NewSite(output, options.ToDisk, options.Compress));
    private readonly ConcurrentDictionary<string, UInt128> hashes = new(StringComparer.Ordinal);

    /// <summary>Hashes of what was added, where they are noted.</summary>
    public IReadOnlyDictionary<string, UInt128> Hashes => hashes;

    /// <summary>How many threads may make its files; a preview leaves one for the browser that shows a page meanwhile. -1 for any number.</summary>
    public int Threads => options.Preview ? Math.Max(1, Environment.ProcessorCount - 1) : -1;

    private bool Stopped => (site is null && options.Receive is null) || problems.Stops(options.Strict);

    /// <inheritdoc cref="NewSite.Add(string, ReadOnlySpan{byte})"/>
    public void Add(string path, ReadOnlySpan<byte> content)
    {
        if (options.Preview)
        {
            hashes[path] = XxHash128.HashToUInt128(content);
        }
        else if (!Stopped)
        {
            options.Receive?.Invoke(new OutputFile(path, content.ToArray()));
            site?.Value.Add(path, content);
        }
    }

    /// <summary>Publishes what was added and the files that the build has kept until now; null where nothing was published.</summary>
    /// <param name="files">What was not added yet.</param>
    /// <param name="build">What <c>build.json</c> says of the build.</param>
    /// <inheritdoc cref="NewSite.Publish" path="/param"/>
    public PublishReport? Publish(IReadOnlyList<OutputFile> files, string inputs, BuildIdentity build, CancellationToken cancellation)
    {
        Parallel.ForEach(files, new ParallelOptions { CancellationToken = cancellation }, file => Add(file.Path, file.Content.Span));

        if (Stopped || site is null)
        {
            return null;
        }

        site.Value.Build = build;
        return site.Value.Publish(problems.IsEmpty ? inputs : null, cancellation);
    }

    public void Dispose()
    {
        if (site is { IsValueCreated: true })
        {
            site.Value.Dispose();
        }
    }
}

/// <summary>Opens the output of a build, for pages that are written as they are made.</summary>
public sealed class OpenOutput(BuildOptions options) : IModule<PageSet, SiteOutput>
{
    public SiteOutput Run(PageSet input, BuildContext context) => context.Keep(new SiteOutput(options, context.AllDiagnostics));
}
