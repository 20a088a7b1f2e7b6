using System.Diagnostics;
using UsoSite.Fuzz.Inputs;
using UsoSite.Fuzz.Oracles;
using UsoSite.Generator;
using UsoSite.Generator.Previewing;
using UsoSite.Pipelines;

namespace UsoSite.Fuzz;

/// <summary>A small site in a temporary folder, built in memory with one of its files written anew for each input.</summary>
internal sealed class FuzzSite : IDisposable
{
    /// <summary>Far above what the slowest sound input takes on a busy machine.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    /// <summary>A build allocates 3 MB; a template that multiplies lists may fill a page up to its limit.</summary>
    private const long MostBytes = 512L << 20;

    private readonly string root = Directory.CreateTempSubdirectory("uso-fuzz-").FullName;
    private readonly PipelineMemory memory = new();
    private readonly SiteBuild build;
    private readonly PageMarkup markup = new();

    public FuzzSite(FuzzGround ground)
    {
        ground.LayInto(root);
        build = ground.Plan(new BuildOptions(root, new DateOnly(2026, 11, 26)) { Preview = true });
    }

    /// <summary>True where a build did not end; it may still run, and disturbs what comes after it.</summary>
    public bool Hangs { get; private set; }

    /// <summary>How many inputs made a site that would be published.</summary>
    public int Sound { get; private set; }

    /// <summary>Builds the site with the input in its place; null where all is as it should be, else what is not.</summary>
    public string? ProblemOf(FuzzTarget target, byte[] bytes)
    {
        var place = Path.Combine(root, target.File);
        var sound = File.ReadAllBytes(place);
        File.WriteAllBytes(place, bytes);
        try
        {
            var (watch, allocated) = (Stopwatch.StartNew(), GC.GetTotalAllocatedBytes());
            var running = Task.Run(() => Build(target, bytes));
            if (!running.Wait(MostTime))
            {
                Hangs = true;
                return $"takes more than {MostTime.TotalSeconds} seconds";
            }

            allocated = GC.GetTotalAllocatedBytes() - allocated;
            return running.Result ?? (allocated > MostBytes ? $"allocates {allocated >> 20} MB in {watch.Elapsed.TotalSeconds:0.0} s" : null);
        }
        finally
        {
            File.WriteAllBytes(place, sound);
        }
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private async Task<string?> Build(FuzzTarget target, byte[] bytes)
    {
        try
        {
            var made = await build.RunAsync(memory, _ => Task.CompletedTask, CancellationToken.None);
            Sound += made.Result.Succeeded ? 1 : 0;
            return ProblemPlaces.In(made.Result.Problems, root) ?? (made.Result.Succeeded ? await markup.ProblemIn(made, target, bytes) : null);
        }
        catch (Exception e)
        {
            return $"{e.GetType().Name}: {e}";
        }
    }
}
