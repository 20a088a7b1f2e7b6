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
    /// <summary>A build allocates 3 MB; a template that multiplies lists may fill a page up to its limit.</summary>
    private const long MostBytes = 512L << 20;

    private readonly string root = Directory.CreateTempSubdirectory("uso-fuzz-").FullName;
    private readonly PipelineMemory memory = new();
    private readonly SiteBuild build;
    private readonly PageMarkup markup = new();
    private readonly Lazy<FuzzParts> parts;

    public FuzzSite(FuzzGround ground)
    {
        ground.LayInto(root);
        Directory.CreateDirectory(Path.Combine(Articles, "content", "fi"));
        build = ground.Plan(new BuildOptions(root, new DateOnly(2026, 11, 26)) { Preview = true });
        parts = new(() => new FuzzParts(root, build.ReadAsync().GetAwaiter().GetResult().Pages!, Articles));
    }

    /// <summary>How many inputs made a site that would be published.</summary>
    public int Sound { get; private set; }

    /// <summary>The folder of an article that is read alone.</summary>
    private string Articles => Path.Combine(root, "artikkelit");

    /// <summary>Builds the site with the input in its place; null where all is as it should be, else what is not.</summary>
    public string? ProblemOf(FuzzTarget target, byte[] bytes) => Try(Path.Combine(root, target.File), bytes, () => Build(target, bytes).GetAwaiter().GetResult());

    /// <summary>Runs only the steps that the file goes through.</summary>
    public string? ProblemOfParts(FuzzTarget target, byte[] bytes)
    {
        var read = parts.Value;
        var place = Path.Combine(target.File.StartsWith("content/", StringComparison.Ordinal) ? Articles : root, target.File);
        return Try(place, bytes, () => read.ProblemOf(target, bytes));
    }

    private static string? Try(string place, byte[] bytes, Func<string?> run)
    {
        var sound = File.Exists(place) ? File.ReadAllBytes(place) : null;
        File.WriteAllBytes(place, bytes);
        try
        {
            var (watch, allocated) = (Stopwatch.StartNew(), GC.GetTotalAllocatedBytes());
            var problem = run();
            allocated = GC.GetTotalAllocatedBytes() - allocated;
            return problem
                ?? (watch.Elapsed > Watchdog.MostTime ? $"takes {watch.Elapsed.TotalSeconds:0.0} seconds"
                : allocated > MostBytes ? $"allocates {allocated >> 20} MB in {watch.Elapsed.TotalSeconds:0.0} s" : null);
        }
        catch (Exception e)
        {
            return $"{e.GetType().Name}: {e}";
        }
        finally
        {
            if (sound is not null)
            {
                File.WriteAllBytes(place, sound);
            }
        }
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private async Task<string?> Build(FuzzTarget target, byte[] bytes)
    {
        var made = await build.RunAsync(memory, _ => Task.CompletedTask, CancellationToken.None);
        Sound += made.Result.Succeeded ? 1 : 0;
        return ProblemPlaces.In(made.Result.Problems, file => Path.Combine(root, file)) ?? (made.Result.Succeeded ? await markup.ProblemIn(made, target, bytes) : null);
    }
}
