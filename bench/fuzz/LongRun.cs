using System.Diagnostics;
using System.Text;
using UsoSite.Fuzz.Inputs;

namespace UsoSite.Fuzz;

/// <summary>Feeds one share of very many inputs to the program, and tells every one with which something is wrong.</summary>
/// <param name="state">The file that names the input of the moment, for whoever finds the process dead.</param>
internal sealed class LongRun(int count, int shard, int shards, string state)
{
    private const int MostTold = 300;
    private const int Round = 2_000;

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Dictionary<string, int> sound = new(StringComparer.Ordinal);
    private readonly Watchdog watchdog = new();
    private readonly Dictionary<string, double> seconds = new(StringComparer.Ordinal);
    private int tried;
    private int found;

    public int Run()
    {
        if (watchdog.Try(RunAll, out var exitCode))
        {
            return exitCode;
        }

        Console.WriteLine($"share {shard}: {File.ReadAllText(state).Trim()} takes more than {Watchdog.MostTime.TotalSeconds} seconds");
        Console.WriteLine($"share {shard}: {tried} inputs in all, {found + 1} with something wrong");
        return 1;
    }

    private int RunAll()
    {
        using var now = File.OpenHandle(state, FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
        var sites = new FuzzSites();
        var kept = 0L;
        for (var round = shard; tried < count; round += shards)
        {
            // A round has inputs of all targets; the numbers of each go on where its round before ended.
            foreach (var target in FuzzTarget.All)
            {
                var (before, start) = (sites.Sound, watch.Elapsed);
                var share = target.ShareOf(Round);
                for (var number = round * share; number < (round + 1) * share && tried < count; number++)
                {
                    RandomAccess.Write(now, Encoding.UTF8.GetBytes($"{target.Name} {number}".PadRight(60)), 0);
                    tried++;
                    watchdog.Begin();
                    if (sites.ProblemOf(new FuzzInput(target, number)) is { } problem)
                    {
                        Console.WriteLine($"{target.Name} {number}: {problem}");
                        if (++found >= MostTold)
                        {
                            return Tell(kept);
                        }

                        sites.Dispose();
                    }
                }

                seconds[target.Name] = seconds.GetValueOrDefault(target.Name) + (watch.Elapsed - start).TotalSeconds;
                sound[target.Name] = sound.GetValueOrDefault(target.Name) + sites.Sound - before;
            }

            var memory = GC.GetTotalMemory(forceFullCollection: true) >> 20;
            kept = kept == 0 ? memory : kept;
            Console.WriteLine($"share {shard}: {tried} inputs, {watch.Elapsed.TotalSeconds:0} s, {memory} MB kept, {Environment.WorkingSet >> 20} MB in all");
        }

        sites.Dispose();
        return Tell(kept);
    }

    private int Tell(long first)
    {
        var kept = GC.GetTotalMemory(forceFullCollection: true) >> 20;
        Console.WriteLine($"share {shard}: sites that would be published: {string.Join(", ", sound.Select(target => $"{target.Key} {target.Value}"))}");
        Console.WriteLine($"share {shard}: seconds: {string.Join(", ", seconds.Select(target => $"{target.Key} {target.Value:0}"))}");
        Console.WriteLine($"share {shard}: {tried} inputs in all, {found} with something wrong, {watch.Elapsed.TotalSeconds:0} s, {kept} MB kept, {first} MB after the first round");
        return found == 0 && kept < first + 64 ? 0 : 1;
    }
}
