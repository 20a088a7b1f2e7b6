using System.Diagnostics;
using System.Text;
using UsoSite.Fuzz.Inputs;

namespace UsoSite.Fuzz;

/// <summary>Feeds one share of very many inputs to a site, and tells every one with which something is wrong.</summary>
/// <param name="state">The file that names the input of the moment, for whoever finds the process dead.</param>
internal sealed class LongRun(int count, int shard, int shards, string state)
{
    private const int ToldOfTarget = 20;
    private const int Block = 500;

    private readonly Dictionary<string, int> found = FuzzTarget.All.ToDictionary(target => target.Name, _ => 0, StringComparer.Ordinal);

    public int Run()
    {
        var (watch, tried, before) = (Stopwatch.StartNew(), 0, 0L);
        using var now = File.OpenHandle(state, FileMode.Create, FileAccess.Write, FileShare.Read);
        var site = new FuzzSite();
        for (var block = shard; block * Block < count; block += shards)
        {
            // Blocks of all targets in turn; the numbers of each go on where its last block ended.
            var target = FuzzTarget.All[block % FuzzTarget.All.Count];
            var first = block / FuzzTarget.All.Count * Block;
            for (var number = first; number < first + Math.Min(Block, count - (block * Block)); number++)
            {
                RandomAccess.Write(now, Encoding.UTF8.GetBytes($"{target.Name} {number}".PadRight(40)), 0);
                tried++;
                if (found[target.Name] < ToldOfTarget && site.ProblemOf(target, new FuzzInput(target, number).Bytes) is { } problem)
                {
                    found[target.Name]++;
                    Console.WriteLine($"{target.Name} {number}: {problem}");
                    site = new FuzzSite();
                }
            }

            if (tried % (40 * Block) == 0)
            {
                before = before == 0 ? GC.GetTotalMemory(forceFullCollection: true) : before;
                Console.WriteLine($"share {shard}: {tried} inputs, {watch.Elapsed.TotalSeconds:0} s, {GC.GetTotalMemory(forceFullCollection: true) >> 20} MB kept, {Environment.WorkingSet >> 20} MB in all");
            }
        }

        var kept = GC.GetTotalMemory(forceFullCollection: true) >> 20;
        Console.WriteLine($"share {shard}: {tried} inputs in all, {found.Values.Sum()} with something wrong, {watch.Elapsed.TotalSeconds:0} s, {kept} MB kept, {before >> 20} MB after the first");
        site.Dispose();
        return found.Values.Sum() == 0 ? 0 : 1;
    }
}
