using System.Diagnostics;
using UsoSite.Generator;
using UsoSite.Generator.Previewing;
using UsoSite.Pipelines;

namespace UsoSite.Previewing;

/// <summary>Builds the site in memory, and again after every change of its files, until it is stopped.</summary>
/// <param name="options">What to build; asked anew for each build, since a day may end meanwhile.</param>
internal sealed class PreviewLoop(Func<BuildOptions> options, PreviewState state, PreviewReport report)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BeforeAnotherTry = TimeSpan.FromSeconds(1);

    private readonly PipelineMemory memory = new();
    private BuildOptions? planned;
    private SiteBuild? plan;
    private IReadOnlyDictionary<string, UInt128> goodPages = new Dictionary<string, UInt128>();
    private bool failed;

    public async Task RunAsync(CancellationToken cancellation)
    {
        using var watcher = new SiteWatcher(options().Root);
        while (true)
        {
            using var superseded = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var told = new TaskCompletionSource();
            var build = BuildAsync(told, watcher, superseded.Token);
            try
            {
                await watcher.WaitAsync(Quiet, LongestWait, cancellation);

                // However fast changes come, each build gets as far as the pages that are looked at.
                await told.Task.WaitAsync(cancellation);
            }
            finally
            {
                await superseded.CancelAsync();
                await build;
            }
        }
    }

    private async Task BuildAsync(TaskCompletionSource told, SiteWatcher watcher, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var shown = TimeSpan.Zero;
        try
        {
            var built = await Plan().RunAsync(memory, ShowAsync, cancellation);
            Finish(built, shown == TimeSpan.Zero ? watch.Elapsed : shown, watch.Elapsed);
            if (built.Result.Succeeded && built.Site is { } site)
            {
                await state.Listeners.ShowAsync(site, site);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Something changed, and the next build has begun.
        }
        catch (Exception e)
        {
            // A file that went away while it was read, a folder that cannot be read: the next look may find it mended, and no event need tell.
            Fail([ProblemOf(e is AggregateException many ? many.Flatten().InnerExceptions[0] : e)]);
            _ = Task.Delay(BeforeAnotherTry, cancellation).ContinueWith(_ => watcher.Signal(), cancellation, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        }
        finally
        {
            told.TrySetResult();
        }

        async Task ShowAsync(SiteInMemory site)
        {
            if (await state.Listeners.ShowAsync(site, state.Current))
            {
                state.Current = site;
            }

            shown = watch.Elapsed;
            told.TrySetResult();
        }
    }

    private SiteBuild Plan()
    {
        var asked = options() with { Preview = true };
        return plan is null || planned != asked ? plan = NetworkSite.Plan(planned = asked) : plan;
    }

    private void Finish(PreviewResult built, TimeSpan shown, TimeSpan time)
    {
        if (!built.Result.Succeeded || built.Site is null)
        {
            Fail(built.Result.Problems);
            return;
        }

        if (!failed && ReferenceEquals(built.PageHashes, goodPages))
        {
            // Something was saved as it was.
            return;
        }

        failed = false;
        var changed = built.PageHashes.Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal))
            .Count(page => !goodPages.TryGetValue(page.Key, out var before) || before != page.Value);
        report.Built(changed, state.Good is null, shown, time, built.Result.Problems);
        (state.Good, state.Current, goodPages) = (built.Site, built.Site, built.PageHashes);
        state.Listeners.Tell(report.NoProblems);
    }

    private void Fail(IReadOnlyList<Diagnostic> problems)
    {
        failed = true;
        state.Current = state.Good;
        report.Failed(problems, state.Good is not null);
        state.Listeners.Tell(report.Overlay(problems));
    }

    private static Diagnostic ProblemOf(Exception e) => e is IOException or UnauthorizedAccessException
        ? new Diagnostic(Rules.MachineFault, SourceSpan.WholeFile("."), new(e.Message, e.Message), new(
            "See that the file is there and can be read; the preview tries again by itself.",
            "Katso, että tiedosto on paikallaan ja luettavissa; esikatselu yrittää itse uudelleen."))
        : new Diagnostic(Rules.InternalFault, SourceSpan.WholeFile("."), new(
            $"Internal error: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}", $"Sisäinen virhe: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}"), new(
            "Undo the last change, and report the message.", "Peru viimeisin muutos, ja ilmoita viesti."));
}
