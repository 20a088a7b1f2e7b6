using System.Collections.Concurrent;
using Statiq.Common;
using UsoSite.Generator;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;
using Pipeline = UsoSite.Pipelines.Pipeline;

namespace UsoSite.StatiqHost;

/// <summary>One run of Statiq's engine: a plan made anew, since files and day may be others, and what its pipelines share.</summary>
internal sealed class SiteRun : IDisposable
{
    private readonly ConcurrentBag<OutputFile> pages = [];
    private readonly SiteBuild build;
    private readonly Dictionary<string, Pipeline> byName;

    private SiteRun(BuildOptions options, CancellationToken cancellation)
    {
        Options = options with { Receive = pages.Add };
        build = NetworkSite.Plan(Options);
        byName = build.Pipelines.ToDictionary(pipeline => pipeline.Name);
        Context = new BuildContext(options.AsOf, progress: null, cancellation);
    }

    public BuildOptions Options { get; }

    public BuildContext Context { get; }

    public IReadOnlyList<Pipeline> Pipelines => build.Pipelines;

    /// <summary>The rendered pages and their documents, in order.</summary>
    public IEnumerable<OutputFile> Pages => pages.OrderBy(page => page.Path, StringComparer.Ordinal);

    /// <inheritdoc cref="SiteBuild.Identity"/>
    public BuildIdentity Identity => build.Identity;

    public static SiteRun Of(IEngine engine) => new(
        new BuildOptions(engine.FileSystem.RootPath.FullPath, DateOnly.FromDateTime(engine.GetCurrentDateTime()))
        {
            BaseUrl = engine.Settings.GetString("UsoBaseUrl"),
            Theme = engine.Settings.GetString("UsoTheme"),
            Hosting = engine.Settings.GetString("UsoHosting"),
            Strict = engine.Settings.GetBool("UsoStrict"),
            Compress = engine.Settings.GetBool("UsoCompress"),
        },
        engine.CancellationToken);

    /// <summary>What a pipeline gives: each thing of a list, or the one thing that it makes; nothing where there is nothing usable.</summary>
    public async Task<IReadOnlyList<object>> OutputsAsync(string pipeline) => await byName[pipeline].RunAsync(Context) switch
    {
        null => [],
        IReadOnlyList<object> list => list,
        var one => [one],
    };

    public void Dispose() => Context.Dispose();
}
